package main

import (
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

type job struct {
	id       int
	duration time.Duration
}

func (j job) run() error {
	time.Sleep(j.duration)
	fmt.Println("finished", j.id)
	return nil
}

func main() {
	jobs := []job{
		{1, 600 * time.Millisecond},
		{2, 100 * time.Millisecond},
		{3, 200 * time.Millisecond},
		{4, 500 * time.Millisecond},
	}
	var group errgroup.Group
	group.SetLimit(2)
	for _, j := range jobs {
		group.Go(j.run) // waits while two are running
	}
	if err := group.Wait(); err != nil {
		fmt.Println("failed:", err)
	}
}
