package main

import (
	"fmt"
	"sync"
	"time"
)

type job struct {
	name string
	ms   time.Duration
}

func main() {
	jobs := make(chan job)
	var workers sync.WaitGroup
	for range 2 {
		workers.Go(func() {
			for job := range jobs {
				time.Sleep(job.ms * time.Millisecond)
				fmt.Println(job.name, "done")
			}
		})
	}

	jobs <- job{"slow", 500}
	jobs <- job{"quick", 100}
	jobs <- job{"next", 100} // waits for a free worker
	close(jobs)              // the workers leave their loops
	workers.Wait()
	fmt.Println("all workers stopped")
}
