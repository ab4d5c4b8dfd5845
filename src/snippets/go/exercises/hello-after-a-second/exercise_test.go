package helloafterasecond

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// In a synctest bubble the clock is a virtual one: it jumps as soon
// as every goroutine waits, so no test takes a real second.

// paper keeps what is written on it, and when.
type paper struct {
	start time.Time
	text  string
	times []time.Duration
}

func (p *paper) Write(text []byte) (int, error) {
	p.text += string(text)
	p.times = append(p.times, time.Since(p.start))
	return len(text), nil
}

func TestHelloIsWrittenWhenItReturns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		out := paper{start: time.Now()}
		Hello(&out)
		if out.text != "Hello\n" {
			t.Errorf("wrote %q, want %q", out.text, "Hello\n")
		}
	})
}

func TestNothingIsWrittenBeforeASecond(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		out := paper{start: time.Now()}
		Hello(&out)
		for _, at := range out.times {
			if at != time.Second {
				t.Errorf("wrote after %v, want 1s", at)
			}
		}
	})
}

func TestTwoWaitTogether(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		first, second := paper{start: start}, paper{start: start}
		var both sync.WaitGroup
		both.Go(func() { Hello(&first) })
		both.Go(func() { Hello(&second) })
		both.Wait()
		if got := time.Since(start); got != time.Second {
			t.Errorf("two at once took %v, want 1s", got)
		}
	})
}
