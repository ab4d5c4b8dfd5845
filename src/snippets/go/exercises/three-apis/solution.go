//go:build solution

package threeapis

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
)

// Fetch asks the API at path and returns its answer.
type Fetch func(ctx context.Context, path string) (string, error)

// Summary asks /name, /posts and /comments at the same time and
// returns a line such as "Ann: 2 posts, 5 comments", or the first
// error.
func Summary(ctx context.Context, fetch Fetch) (string, error) {
	g, ctx := errgroup.WithContext(ctx)
	ask := func(path string, answer *string) {
		g.Go(func() (err error) {
			*answer, err = fetch(ctx, path)
			return err
		})
	}
	// Each goroutine has a variable of its own: no lock is needed.
	var name, posts, comments string
	ask("/name", &name)
	ask("/posts", &posts)
	ask("/comments", &comments)
	if err := g.Wait(); err != nil {
		return "", err
	}
	return fmt.Sprintf("%s: %s posts, %s comments",
		name, posts, comments), nil
}
