package slowconsumer

import (
	"iter"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// count makes the values 1 to n and counts those that are made.
func count(n int, made *atomic.Int32) iter.Seq[int] {
	return func(yield func(int) bool) {
		for value := range n {
			made.Add(1)
			if !yield(value + 1) {
				return
			}
		}
	}
}

// pump runs Pump with 20 values and a handle that lets everything
// else come to rest before it looks at how many values wait. It
// gives the greatest number, the one in the producer's hand too.
func pump(t *testing.T, limit int) (peak int, handled []int) {
	var made atomic.Int32
	Pump(count(20, &made), limit, func(value int) {
		time.Sleep(time.Second)
		synctest.Wait()
		handled = append(handled, value)
		peak = max(peak, int(made.Load())-len(handled))
	})
	if made.Load() != 20 {
		t.Errorf("%d of 20 values were made", made.Load())
	}
	return peak, handled
}

func TestTheProducerWaitsForTheConsumer(t *testing.T) {
	for _, limit := range []int{1, 3, 10} {
		synctest.Test(t, func(t *testing.T) {
			peak, _ := pump(t, limit)
			if peak > limit+1 {
				t.Errorf("limit %d: %d values were made ahead, "+
					"want at most %d and one in the hand",
					limit, peak, limit)
			}
		})
	}
}

func TestTheProducerUsesTheLimit(t *testing.T) {
	for _, limit := range []int{1, 3, 10} {
		synctest.Test(t, func(t *testing.T) {
			peak, _ := pump(t, limit)
			if peak < limit {
				t.Errorf("limit %d: only %d values waited",
					limit, peak)
			}
		})
	}
}

func TestNothingIsLostAndTheOrderIsKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, handled := pump(t, 3)
		var made atomic.Int32
		want := slices.Collect(count(20, &made))
		if !slices.Equal(handled, want) {
			t.Errorf("handled %v, want 1 to 20", handled)
		}
	})
}

func TestOneValueIsHandledAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var made, busy atomic.Int32
		Pump(count(20, &made), 3, func(value int) {
			if n := busy.Add(1); n > 1 {
				t.Errorf("%d values are handled at once", n)
			}
			time.Sleep(time.Second)
			busy.Add(-1)
		})
	})
}

func TestNoValuesAreHandledWhenNoneAreMade(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var made atomic.Int32
		Pump(count(0, &made), 3, func(value int) {
			t.Errorf("handled %d, want nothing", value)
		})
	})
}
