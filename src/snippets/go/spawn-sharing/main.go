package main

import (
	"fmt"
	"sync"
)

func main() {
	numbers := []int{1, 2, 3}

	// Both capture the one variable; the collector keeps it.
	var sum, count int
	var tasks sync.WaitGroup
	tasks.Go(func() {
		for _, number := range numbers {
			sum += number
		}
	})
	tasks.Go(func() { count = len(numbers) })
	tasks.Wait()

	fmt.Printf("sum %d, count %d\n", sum, count)
	fmt.Println("still here:", len(numbers), "numbers")
}
