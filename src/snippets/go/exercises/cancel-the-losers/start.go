//go:build !solution

package cancelthelosers

import (
	"context"
	"errors"
)

// Ask asks one mirror. When ctx is cancelled it takes its leave of
// the mirror, which needs a while, and then returns.
type Ask func(ctx context.Context, mirror string) (string, error)

// FirstAnswer gives the answer of the mirror that is the first to
// succeed, or the errors of all when none does.
//
// Now the losers go on. Cancel them, and return when they have
// taken their leave.
func FirstAnswer(
	ctx context.Context, mirrors []string, ask Ask,
) (string, error) {
	type reply struct {
		answer string
		err    error
	}
	replies := make(chan reply, len(mirrors))
	for _, mirror := range mirrors {
		go func() {
			answer, err := ask(ctx, mirror)
			replies <- reply{answer, err}
		}()
	}
	var errs []error
	for range mirrors {
		r := <-replies
		if r.err == nil {
			return r.answer, nil
		}
		errs = append(errs, r.err)
	}
	return "", errors.Join(errs...)
}
