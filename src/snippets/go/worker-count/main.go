package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	// #region workers
	// At most two goroutines run at the same moment.
	runtime.GOMAXPROCS(2)
	// #endregion workers
	fmt.Println("workers:", runtime.GOMAXPROCS(0))

	numbers := []int{1, 2, 3, 4}
	squares := make([]int, len(numbers))
	var wg sync.WaitGroup
	for i, n := range numbers {
		wg.Go(func() { squares[i] = n * n })
	}
	wg.Wait()
	fmt.Println("squares:", squares)
}
