//go:build !solution

package atmostfive

import (
	"context"
	"sync"
)

// Fetch asks for the page at url.
type Fetch func(ctx context.Context, url string) (string, error)

// A Result is a page or the error that fetch returned.
type Result struct {
	Page string
	Err  error
}

// FetchAll fetches all urls and returns the results in their order.
// It runs every fetch at once: let at most five run at a time.
func FetchAll(
	ctx context.Context, urls []string, fetch Fetch,
) []Result {
	results := make([]Result, len(urls))
	var running sync.WaitGroup
	for i, url := range urls {
		running.Go(func() {
			page, err := fetch(ctx, url)
			results[i] = Result{page, err}
		})
	}
	running.Wait()
	return results
}
