package findthedeadlock

import (
	"errors"
	"sync"
	"testing"
	"time"
)

// In a bubble of synctest the clock stands still while a goroutine
// waits for a mutex, so these tests use the real one.

// within fails when work has not ended after 750 ms.
func within(t *testing.T, work func()) {
	t.Helper()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		work()
	}()
	select {
	case <-ended:
	case <-time.After(750 * time.Millisecond):
		t.Fatal("Transfer has not returned after 750 ms")
	}
}

func slowYes() bool {
	time.Sleep(time.Millisecond)
	return true
}

func yes() bool { return true }

func check(t *testing.T, account *Account, want int) {
	t.Helper()
	if got := account.Balance(); got != want {
		t.Errorf("account %d: %d, want %d", account.ID, got, want)
	}
}

func TestOppositeTransfersEnd(t *testing.T) {
	a, b := NewAccount(1, 100), NewAccount(2, 100)
	within(t, func() {
		var all sync.WaitGroup
		for range 5 {
			all.Go(func() { Transfer(a, b, 3, slowYes) })
			all.Go(func() { Transfer(b, a, 2, slowYes) })
		}
		all.Wait()
	})
	check(t, a, 95)
	check(t, b, 105)
}

func TestATransferToItselfEndsAndMovesNothing(t *testing.T) {
	a := NewAccount(1, 100)
	within(t, func() {
		if err := Transfer(a, a, 30, yes); err != nil {
			t.Errorf("error %v, want none", err)
		}
	})
	check(t, a, 100)
}

func TestTransfersOfOthersDoNotWait(t *testing.T) {
	a, b := NewAccount(1, 100), NewAccount(2, 100)
	c, d := NewAccount(3, 100), NewAccount(4, 100)
	within(t, func() {
		// Each approval waits for the other transfer's.
		var both, all sync.WaitGroup
		both.Add(2)
		meet := func() bool {
			both.Done()
			both.Wait()
			return true
		}
		all.Go(func() { Transfer(a, b, 30, meet) })
		all.Go(func() { Transfer(d, c, 30, meet) })
		all.Wait()
	})
	check(t, b, 130)
	check(t, d, 70)
}

func TestNothingIsSpentTwice(t *testing.T) {
	a, b := NewAccount(1, 100), NewAccount(2, 0)
	c := NewAccount(3, 0)
	var errs [2]error
	within(t, func() {
		var all sync.WaitGroup
		all.Go(func() { errs[0] = Transfer(a, b, 60, slowYes) })
		all.Go(func() { errs[1] = Transfer(a, c, 60, slowYes) })
		all.Wait()
	})
	check(t, a, 40)
	if (errs[0] == nil) == (errs[1] == nil) {
		t.Errorf("errors %v, want one of two to fail", errs)
	}
	if !errors.Is(errors.Join(errs[:]...), ErrTooLittle) {
		t.Errorf("errors %v, want %q once", errs, ErrTooLittle)
	}
}

func TestARefusedTransferMovesNothing(t *testing.T) {
	a, b := NewAccount(1, 100), NewAccount(2, 100)
	within(t, func() {
		err := Transfer(a, b, 30, func() bool { return false })
		if !errors.Is(err, ErrRefused) {
			t.Errorf("error %v, want %q", err, ErrRefused)
		}
	})
	check(t, a, 100)
	check(t, b, 100)
}
