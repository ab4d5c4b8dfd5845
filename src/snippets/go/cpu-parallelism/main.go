package main

import (
	"fmt"
	"runtime"
	"sync"
)

func digitSum(n int) int {
	sum := 0
	for ; n > 0; n /= 10 {
		sum += n % 10
	}
	return sum
}

// #region parallel
func main() {
	const limit = 1_000_000
	workers := runtime.GOMAXPROCS(0)
	counts := make([]int, workers) // one place each: no lock
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for n := w; n < limit; n += workers {
				if digitSum(n) == 27 {
					counts[w]++
				}
			}
		})
	}
	wg.Wait()
	total := 0
	for _, count := range counts {
		total += count
	}
	fmt.Println("numbers with digit sum 27:", total)
}

// #endregion parallel
