package main

import (
	"fmt"
	"sync"
	"time"
)

func fetch(id int) int {
	// Parks this goroutine; its thread runs another one.
	time.Sleep(100 * time.Millisecond)
	return id
}

func main() {
	results := make([]int, 10_000)
	var wg sync.WaitGroup
	for id := range results {
		// Every goroutine writes its own element.
		wg.Go(func() { results[id] = fetch(id) })
	}
	wg.Wait()

	sum := 0
	for _, result := range results {
		sum += result
	}
	fmt.Println(len(results), "results, sum", sum)
}
