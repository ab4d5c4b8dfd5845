//go:build !solution

package gracefulstop

import (
	"context"
	"sync/atomic"
	"time"
)

// Job is a piece of work. When ctx is cancelled it is no longer
// wanted and should end early.
type Job func(ctx context.Context)

// Report counts the jobs that were started.
type Report struct {
	Finished  int // ended by themselves
	Abandoned int // were still running at the deadline
}

// Serve starts every job that it takes from jobs, beside the
// others, until stop is cancelled or jobs is closed. It takes no
// more then, gives the running jobs the time grace, and cancels
// what is left.
//
// Now it forgets the running jobs, and stop cancels them at once.
func Serve(
	stop context.Context, jobs <-chan Job, grace time.Duration,
) Report {
	var finished atomic.Int32
	for {
		select {
		case job, ok := <-jobs:
			if !ok {
				return Report{Finished: int(finished.Load())}
			}
			go func() {
				job(stop)
				finished.Add(1)
			}()
		case <-stop.Done():
			return Report{Finished: int(finished.Load())}
		}
	}
}
