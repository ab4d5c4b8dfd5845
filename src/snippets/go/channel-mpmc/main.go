package main

import (
	"fmt"
	"sync"
)

func main() {
	// #region workers
	jobs := make(chan int, 2)
	results := make(chan int, 6)

	var workers sync.WaitGroup
	for range 3 {
		workers.Go(func() {
			for job := range jobs { // each job to one worker
				results <- job * 10
			}
		})
	}
	// #endregion workers

	for job := 1; job <= 6; job++ {
		jobs <- job
	}
	close(jobs) // ends all three loops
	workers.Wait()
	close(results)

	count, sum := 0, 0
	for result := range results {
		count++
		sum += result
	}
	fmt.Println("results:", count)
	fmt.Println("sum:", sum)
}
