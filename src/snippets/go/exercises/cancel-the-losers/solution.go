//go:build solution

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
func FirstAnswer(
	ctx context.Context, mirrors []string, ask Ask,
) (string, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type reply struct {
		answer string
		err    error
	}
	replies := make(chan reply)
	for _, mirror := range mirrors {
		go func() {
			answer, err := ask(ctx, mirror)
			replies <- reply{answer, err}
		}()
	}
	// One reply for each mirror: then all of them have ended.
	answer, won := "", false
	errs := []error{errors.New("no mirror answered")}
	for range mirrors {
		r := <-replies
		switch {
		case r.err != nil:
			errs = append(errs, r.err)
		case !won:
			answer, won = r.answer, true
			cancel()
		}
	}
	if !won {
		return "", errors.Join(errs...)
	}
	return answer, nil
}
