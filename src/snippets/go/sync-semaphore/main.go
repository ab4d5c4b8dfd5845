package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	waits := []time.Duration{600, 200, 400, 600, 600}

	semaphore := make(chan struct{}, 3)
	var jobs sync.WaitGroup
	for job, wait := range waits {
		// Waits until one of the three places is free.
		semaphore <- struct{}{}
		fmt.Println("start", job)
		jobs.Go(func() {
			defer func() { <-semaphore }() // given back by hand
			time.Sleep(wait * time.Millisecond)
			fmt.Println("done", job)
		})
	}
	jobs.Wait()
}
