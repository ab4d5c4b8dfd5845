//go:build solution

package atmostfive

import (
	"context"
	"sync"

	"golang.org/x/sync/semaphore"
)

// Fetch asks for the page at url.
type Fetch func(ctx context.Context, url string) (string, error)

// A Result is a page or the error that fetch returned.
type Result struct {
	Page string
	Err  error
}

// FetchAll fetches all urls and returns the results in their order.
// At most five fetches run at a time.
func FetchAll(
	ctx context.Context, urls []string, fetch Fetch,
) []Result {
	places := semaphore.NewWeighted(5)
	results := make([]Result, len(urls))
	var running sync.WaitGroup
	for i, url := range urls {
		// Waits here, so at most five goroutines exist.
		if err := places.Acquire(ctx, 1); err != nil {
			results[i].Err = err // ctx is done
			continue
		}
		running.Go(func() {
			defer places.Release(1) // after an error as well
			page, err := fetch(ctx, url)
			results[i] = Result{page, err}
		})
	}
	running.Wait()
	return results
}
