package gracefulstop

import (
	"context"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// tally counts what became of the jobs that it makes.
type tally struct{ done, told atomic.Int32 }

// takes makes a job that is done after d unless it is told to end.
func (n *tally) takes(d time.Duration) Job {
	return func(ctx context.Context) {
		select {
		case <-time.After(d):
			n.done.Add(1)
		case <-ctx.Done():
			n.told.Add(1)
		}
	}
}

// serve runs Serve with a grace of 5 s and tells it to stop after a
// second. It checks the report and how long Serve took.
func serve(
	t *testing.T, jobs <-chan Job, want Report, takes time.Duration,
) {
	t.Helper()
	stop, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	start := time.Now()
	got := Serve(stop, jobs, 5*time.Second)
	if got != want {
		t.Errorf("report %+v, want %+v", got, want)
	}
	if took := time.Since(start); took != takes {
		t.Errorf("returned after %v, want %v", took, takes)
	}
}

func queue(jobs ...Job) chan Job {
	queued := make(chan Job, 100)
	for _, job := range jobs {
		queued <- job
	}
	return queued
}

func TestRunningJobsAreFinished(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var n tally
		jobs := queue(n.takes(500*time.Millisecond),
			n.takes(3*time.Second), n.takes(4*time.Second))
		// Not longer than the last job needs.
		serve(t, jobs, Report{Finished: 3}, 4*time.Second)
		if done := n.done.Load(); done != 3 {
			t.Errorf("%d of 3 jobs did all of their work", done)
		}
	})
}

func TestTheDeadlineCutsOffWhatIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var n tally
		jobs := queue(n.takes(2*time.Second),
			n.takes(time.Hour), n.takes(time.Hour))
		want := Report{Finished: 1, Abandoned: 2}
		serve(t, jobs, want, 6*time.Second)
		synctest.Wait()
		if told := n.told.Load(); told != 2 {
			t.Errorf("%d of 2 jobs were told to end", told)
		}
		time.Sleep(time.Hour) // what is left over ends, too
	})
}

func TestAJobThatDoesNotListenIsNotWaitedFor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		deaf := func(context.Context) { time.Sleep(time.Hour) }
		serve(t, queue(deaf), Report{Abandoned: 1}, 6*time.Second)
		time.Sleep(time.Hour) // it must be able to end
	})
}

func TestNoJobIsTakenAfterTheStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var n tally
		jobs := queue(n.takes(4 * time.Second))
		time.AfterFunc(2*time.Second, func() {
			jobs <- n.takes(time.Millisecond)
		})
		serve(t, jobs, Report{Finished: 1}, 4*time.Second)
		time.Sleep(2 * time.Second) // the job is there by now
		if len(jobs) != 1 {
			t.Error("the job after the stop has been taken")
		}
	})
}

func TestAfterAnEarlyStopTheQueueStaysFull(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var n tally
		jobs := queue()
		for range 20 {
			jobs <- n.takes(time.Millisecond)
		}
		stop, cancel := context.WithCancel(t.Context())
		cancel()
		for range 20 { // what is random shows in one of 20
			Serve(stop, jobs, time.Second)
		}
		if len(jobs) != 20 {
			t.Errorf("%d of 20 jobs were taken", 20-len(jobs))
		}
	})
}

func TestAClosedQueueIsAStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var n tally
		jobs := queue(n.takes(3*time.Second), n.takes(time.Hour))
		close(jobs)
		want := Report{Finished: 1, Abandoned: 1}
		serve(t, jobs, want, 5*time.Second)
	})
}
