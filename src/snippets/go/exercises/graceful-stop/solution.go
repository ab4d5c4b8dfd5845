//go:build solution

package gracefulstop

import (
	"context"
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
func Serve(
	stop context.Context, jobs <-chan Job, grace time.Duration,
) Report {
	// Not a child of stop: the jobs may go on when stop comes.
	ctx, abandon := context.WithCancel(context.WithoutCancel(stop))
	defer abandon()
	ended := make(chan struct{})
	run := func(job Job) {
		job(ctx)
		select {
		case ended <- struct{}{}:
		case <-ctx.Done(): // Serve has returned
		}
	}
	finished, running := 0, 0

	// select has no order: look at stop before every round.
	for open := true; open && stop.Err() == nil; {
		var job Job
		select {
		case job, open = <-jobs:
			if open {
				running++
				go run(job)
			}
		case <-ended:
			finished++
			running--
		case <-stop.Done():
		}
	}

	deadline := time.After(grace)
	for running > 0 {
		select {
		case <-ended:
			finished++
			running--
		case <-deadline:
			return Report{finished, running}
		}
	}
	return Report{Finished: finished}
}
