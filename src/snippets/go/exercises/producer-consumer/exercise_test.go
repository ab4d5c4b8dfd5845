package producerconsumer

import (
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

const ms = time.Millisecond

// consumer keeps the values that it is given, with their times.
type consumer struct {
	t     *testing.T
	takes time.Duration
	start time.Time
	busy  atomic.Bool
	got   []string
}

func newConsumer(t *testing.T, takes time.Duration) *consumer {
	return &consumer{t: t, takes: takes, start: time.Now()}
}

func (c *consumer) handle(value string) {
	if c.busy.Swap(true) {
		c.t.Error("handle was called while it was running")
	}
	at := time.Since(c.start) / ms
	time.Sleep(c.takes)
	c.got = append(c.got, fmt.Sprintf("%s at %d", value, at))
	c.busy.Store(false)
}

func TestProducersWorkAtTheSameTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newConsumer(t, 10*ms)
		count := Run([][]Step{
			{{100 * ms, "a0"}, {100 * ms, "a1"}, {100 * ms, "a2"}},
			{{150 * ms, "b0"}, {100 * ms, "b1"}},
		}, c.handle)
		want := []string{"a0 at 100", "b0 at 150", "a1 at 200",
			"b1 at 250", "a2 at 300"}
		if !slices.Equal(c.got, want) {
			t.Errorf("got  %q\nwant %q", c.got, want)
		}
		if count != len(want) {
			t.Errorf("returned %d, want %d", count, len(want))
		}
	})
}

func TestAProducerGoesOnWhileAValueIsHandled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newConsumer(t, 100*ms)
		start := time.Now()
		Run([][]Step{
			{{100 * ms, "a0"}, {100 * ms, "a1"}, {100 * ms, "a2"}},
		}, c.handle)
		if got := time.Since(start); got != 400*ms {
			t.Errorf("three values, 100 ms to make and 100 ms "+
				"to handle each, took %v, want 400ms", got)
		}
	})
}

func TestEveryValueIsHandledOnceAndInOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var producers [][]Step
		for p := range 4 {
			var steps []Step
			for n := range 25 {
				value := fmt.Sprintf("%d-%02d", p, n)
				steps = append(steps, Step{Value: value})
			}
			producers = append(producers, steps)
		}
		c := newConsumer(t, 0)
		if count := Run(producers, c.handle); count != 100 {
			t.Errorf("returned %d, want 100", count)
		}
		for p, steps := range producers {
			var want, got []string
			for _, step := range steps {
				want = append(want, step.Value+" at 0")
			}
			for _, value := range c.got {
				if value[0] == want[0][0] {
					got = append(got, value)
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("of producer %d came %q", p, got)
			}
		}
	})
}

func TestWithoutProducersItEndsAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if count := Run(nil, func(string) {}); count != 0 {
			t.Errorf("returned %d, want 0", count)
		}
	})
}
