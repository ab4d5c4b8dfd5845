//go:build solution

package oneofthreefails

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
)

// Call asks the service of the given name. It ends early, with an
// error, when ctx is cancelled.
type Call func(ctx context.Context, name string) (string, error)

// CallAll gives the answers in the order of names. When a call
// fails, it gives the error of that call as "name: error".
func CallAll(
	ctx context.Context, names []string, call Call,
) ([]string, error) {
	answers := make([]string, len(names))
	group, ctx := errgroup.WithContext(ctx)
	for i, name := range names {
		group.Go(func() error {
			answer, err := call(ctx, name)
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			answers[i] = answer
			return nil
		})
	}
	// Wait gives the first error, after every call has ended.
	if err := group.Wait(); err != nil {
		return nil, err
	}
	return answers, nil
}
