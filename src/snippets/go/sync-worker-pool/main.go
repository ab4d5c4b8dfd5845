package main

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

func resize(image int) int {
	time.Sleep(5 * time.Millisecond)
	return image * 10
}

func main() {
	jobs := make(chan int, 3)
	done := make(chan int)
	var workers sync.WaitGroup
	for range 3 {
		workers.Go(func() {
			for image := range jobs {
				done <- resize(image)
			} // jobs is closed and empty
		})
	}
	go func() {
		for image := 1; image <= 9; image++ {
			jobs <- image
		}
		close(jobs) // no more jobs: the workers leave their loops
		workers.Wait()
		close(done)
	}()

	var images []int
	for image := range done {
		images = append(images, image)
	}
	slices.Sort(images)
	fmt.Println(images)
}
