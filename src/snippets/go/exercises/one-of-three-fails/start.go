//go:build !solution

package oneofthreefails

import (
	"context"
	"fmt"
)

// Call asks the service of the given name. It ends early, with an
// error, when ctx is cancelled.
type Call func(ctx context.Context, name string) (string, error)

// CallAll gives the answers in the order of names. When a call
// fails, it gives the error of that call as "name: error".
//
// Now it asks one service after another. Ask all at once; when one
// fails, cancel the others, and return when they have ended.
func CallAll(
	ctx context.Context, names []string, call Call,
) ([]string, error) {
	var answers []string
	for _, name := range names {
		answer, err := call(ctx, name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		answers = append(answers, answer)
	}
	return answers, nil
}
