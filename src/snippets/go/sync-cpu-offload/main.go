package main

import (
	"fmt"
	"runtime"
	"sync"
)

func isPrime(n int) bool {
	for d := 2; d*d <= n; d++ {
		if n%d == 0 {
			return false
		}
	}
	return n > 1
}

func countPrimes(limit int) int {
	workers := runtime.GOMAXPROCS(0)
	counts := make([]int, workers)
	var wg sync.WaitGroup
	for first := range workers {
		wg.Go(func() {
			for n := first; n < limit; n += workers {
				if isPrime(n) {
					counts[first]++
				}
			}
		})
	}
	wg.Wait()
	total := 0
	for _, count := range counts {
		total += count
	}
	return total
}

func main() {
	fmt.Println("primes below 100000:", countPrimes(100_000))
}
