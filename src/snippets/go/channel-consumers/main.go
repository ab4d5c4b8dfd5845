package main

import (
	"fmt"
	"sync"
)

func main() {
	jobs := make(chan int, 2)
	done := make([]int, 3) // an element for each worker

	var workers sync.WaitGroup
	for worker := range done {
		workers.Go(func() {
			for job := range jobs {
				done[worker] += job
			}
		})
	}
	for job := 1; job <= 6; job++ {
		jobs <- job
	}
	close(jobs) // ends all three loops
	workers.Wait()

	fmt.Println("sum of all jobs:", done[0]+done[1]+done[2])
}
