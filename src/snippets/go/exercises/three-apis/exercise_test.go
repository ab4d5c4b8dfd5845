package threeapis

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

type answer struct {
	text string
	wait time.Duration
	err  error
}

// The answer that is asked for first is the last to arrive.
func answers() map[string]answer {
	return map[string]answer{
		"/name":     {text: "Ann", wait: 300 * time.Millisecond},
		"/posts":    {text: "2", wait: 200 * time.Millisecond},
		"/comments": {text: "5", wait: 100 * time.Millisecond},
	}
}

func fetchFrom(all map[string]answer) Fetch {
	return func(ctx context.Context, path string) (string, error) {
		a, ok := all[path]
		if !ok {
			return "", errors.New("no API at " + path)
		}
		select {
		case <-time.After(a.wait):
			return a.text, a.err
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
}

func TestTheAnswersAreCombined(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got, err := Summary(t.Context(), fetchFrom(answers()))
		want := "Ann: 2 posts, 5 comments"
		if got != want || err != nil {
			t.Errorf("got %q, %v, want %q", got, err, want)
		}
	})
}

func TestTheThreeAreAskedAtTheSameTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		Summary(t.Context(), fetchFrom(answers()))
		got, want := time.Since(start), 300*time.Millisecond
		if got != want {
			t.Errorf("answers after 300, 200 and 100 ms "+
				"took %v together, want %v", got, want)
		}
	})
}

func TestAnErrorIsReturned(t *testing.T) {
	for path := range answers() {
		synctest.Test(t, func(t *testing.T) {
			broken := errors.New(path + " is broken")
			all := answers()
			all[path] = answer{wait: all[path].wait, err: broken}
			got, err := Summary(t.Context(), fetchFrom(all))
			if !errors.Is(err, broken) || got != "" {
				t.Errorf("got %q, %v, want the error %q",
					got, err, broken)
			}
		})
	}
}
