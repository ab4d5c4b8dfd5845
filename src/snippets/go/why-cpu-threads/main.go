package main

import (
	"fmt"
	"runtime"
	"sync"
)

func collatz(n int) int {
	steps := 0
	for ; n != 1; steps++ {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
	}
	return steps
}

func main() {
	const limit = 100_000
	workers := runtime.GOMAXPROCS(0)
	sums := make([]int, workers)
	var wg sync.WaitGroup
	for w := range sums {
		wg.Go(func() {
			for n := w + 1; n <= limit; n += workers {
				sums[w] += collatz(n)
			}
		})
	}
	wg.Wait()

	total := 0
	for _, sum := range sums {
		total += sum
	}
	fmt.Println("Collatz steps up to 100000:", total)
}
