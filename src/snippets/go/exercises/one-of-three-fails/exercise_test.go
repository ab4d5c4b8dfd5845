package oneofthreefails

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

var names = []string{"price", "stock", "review"}

func TestAllAnswersComeInTheOrderOfTheNames(t *testing.T) {
	takes := map[string]time.Duration{
		"price":  3 * time.Second,
		"stock":  2 * time.Second,
		"review": time.Second,
	}
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		got, err := CallAll(t.Context(), names,
			func(_ context.Context, name string) (string, error) {
				time.Sleep(takes[name])
				return name + " ok", nil
			})
		if err != nil {
			t.Fatalf("error %q, want none", err)
		}
		want := []string{"price ok", "stock ok", "review ok"}
		if !slices.Equal(got, want) {
			t.Errorf("answers %q, want %q", got, want)
		}
		if took := time.Since(start); took != 3*time.Second {
			t.Errorf("took %v, want 3s, as long as the slowest",
				took)
		}
	})
}

func TestAFailureStopsTheOthers(t *testing.T) {
	for _, bad := range names {
		t.Run(bad, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				failOne(t, bad)
			})
		})
	}
}

// failOne lets the call with the name bad fail after a second. The
// others need an hour, or half a second to end when cancelled.
func failOne(t *testing.T, bad string) {
	errDown := errors.New("no connection")
	var stopped, running atomic.Int32
	start := time.Now()
	_, err := CallAll(t.Context(), names,
		func(ctx context.Context, name string) (string, error) {
			running.Add(1)
			defer running.Add(-1)
			if name == bad {
				time.Sleep(time.Second)
				return "", errDown
			}
			select {
			case <-time.After(time.Hour):
				return name + " ok", nil
			case <-ctx.Done():
				stopped.Add(1)
				time.Sleep(500 * time.Millisecond)
				return "", ctx.Err()
			}
		})
	took := time.Since(start)
	if n := stopped.Load(); n != 2 {
		t.Errorf("%d of the 2 others were told to stop", n)
	}
	if n := running.Load(); n != 0 {
		t.Errorf("%d calls were still running at the return", n)
	}
	if !errors.Is(err, errDown) {
		t.Errorf("error %v, want the one of %s wrapped", err, bad)
	} else if want := bad + ": no connection"; err.Error() != want {
		t.Errorf("error %q, want %q", err, want)
	}
	if took != 1500*time.Millisecond {
		t.Errorf("took %v, want 1.5s: the failure after 1s, "+
			"then the end of the others", took)
	}
	time.Sleep(2 * time.Hour) // what is left over ends, too
}
