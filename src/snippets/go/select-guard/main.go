package main

import (
	"fmt"
	"time"
)

func work(id int, done chan<- int) {
	time.Sleep(time.Duration(id) * 100 * time.Millisecond)
	done <- id
}

func main() {
	jobs := make(chan int, 3)
	for id := range 3 {
		jobs <- id + 1
	}
	close(jobs)
	done := make(chan int)
	running := 0
	// #region guard
	for jobs != nil || running > 0 {
		next := jobs
		if running == 2 {
			next = nil // a nil channel is never ready
		}
		select {
		case id, ok := <-next:
			if !ok {
				jobs = nil // off for good
				continue
			}
			fmt.Println("start", id)
			running++
			go work(id, done)
		case id := <-done:
			fmt.Println("done", id)
			running--
		}
	}
	// #endregion guard
}
