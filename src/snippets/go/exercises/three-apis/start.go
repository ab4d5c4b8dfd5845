//go:build !solution

package threeapis

import (
	"context"
	"fmt"
)

// Fetch asks the API at path and returns its answer.
type Fetch func(ctx context.Context, path string) (string, error)

// Summary asks /name, /posts and /comments and returns a line such
// as "Ann: 2 posts, 5 comments", or the first error. It asks one
// after another: let it ask all three at the same time.
func Summary(ctx context.Context, fetch Fetch) (string, error) {
	name, err := fetch(ctx, "/name")
	if err != nil {
		return "", err
	}
	posts, err := fetch(ctx, "/posts")
	if err != nil {
		return "", err
	}
	comments, err := fetch(ctx, "/comments")
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s: %s posts, %s comments",
		name, posts, comments), nil
}
