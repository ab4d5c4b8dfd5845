package cancelthelosers

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// network answers for a mirror after some time, or with an error
// when the time is negative, and notes who has taken leave.
type network struct {
	mu    sync.Mutex
	takes map[string]time.Duration
	left  []string
}

func (n *network) ask(
	ctx context.Context, mirror string,
) (string, error) {
	takes := n.takes[mirror]
	if takes < 0 {
		time.Sleep(-takes)
		return "", fmt.Errorf("%s is down", mirror)
	}
	select {
	case <-time.After(takes):
		return "from " + mirror, nil
	case <-ctx.Done():
	}
	time.Sleep(500 * time.Millisecond)
	n.mu.Lock()
	defer n.mu.Unlock()
	n.left = append(n.left, mirror)
	if mirror == "late" {
		return "from late", nil
	}
	return "", ctx.Err()
}

// outcome is what FirstAnswer returned, after how long, and who had
// taken leave by then.
type outcome struct {
	answer string
	err    error
	took   time.Duration
	left   []string
}

// run calls FirstAnswer with the mirrors in alphabetical order.
func run(
	t *testing.T, takes map[string]time.Duration,
) (got outcome) {
	n := network{takes: takes}
	mirrors := slices.Sorted(maps.Keys(takes))
	ctx, cancel := context.WithCancel(t.Context())
	start := time.Now()
	got.answer, got.err = FirstAnswer(ctx, mirrors, n.ask)
	got.took = time.Since(start)
	n.mu.Lock()
	got.left = slices.Sorted(slices.Values(n.left))
	n.mu.Unlock()
	cancel()
	time.Sleep(time.Second) // what is left over ends, too
	return got
}

func TestTheFirstSuccessWins(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := run(t, map[string]time.Duration{
			"lima":  time.Hour,
			"oslo":  -time.Second,
			"seoul": 2 * time.Second,
		})
		if got.err != nil || got.answer != "from seoul" {
			t.Errorf("got %q, %v, want %q: oslo fails before it",
				got.answer, got.err, "from seoul")
		}
	})
}

func TestTheLosersHaveTakenLeaveAtTheReturn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := run(t, map[string]time.Duration{
			"lima":  time.Hour,
			"oslo":  time.Hour,
			"seoul": 2 * time.Second,
		})
		want := []string{"lima", "oslo"}
		if !slices.Equal(got.left, want) {
			t.Errorf("%q had taken leave, want %q", got.left, want)
		}
		if got.took != 2500*time.Millisecond {
			t.Errorf("took %v, want 2.5s: the answer after 2s, "+
				"then the leave of the losers", got.took)
		}
	})
}

func TestALoserThatAnswersAfterAllDoesNotWin(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := run(t, map[string]time.Duration{
			"late":  time.Hour,
			"seoul": time.Second,
		})
		if got.answer != "from seoul" {
			t.Errorf("got %q, want %q", got.answer, "from seoul")
		}
		if !slices.Equal(got.left, []string{"late"}) {
			t.Errorf("%q had taken leave, want late", got.left)
		}
	})
}

func TestEveryErrorIsGivenWhenNoneSucceeds(t *testing.T) {
	down := map[string]error{
		"lima": errors.New("lima is down"),
		"oslo": errors.New("oslo is down"),
	}
	answer, err := FirstAnswer(t.Context(),
		[]string{"lima", "oslo"},
		func(_ context.Context, mirror string) (string, error) {
			return "", down[mirror]
		})
	for _, want := range down {
		if !errors.Is(err, want) {
			t.Errorf("got %q, %v, want %q in the error",
				answer, err, want)
		}
	}
}

func TestNoMirrorsAreAnError(t *testing.T) {
	answer, err := FirstAnswer(t.Context(), nil,
		func(context.Context, string) (string, error) {
			return "from nobody", nil
		})
	if err == nil {
		t.Errorf("got %q and no error, want an error", answer)
	}
}
