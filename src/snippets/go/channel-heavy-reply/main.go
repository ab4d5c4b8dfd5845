package main

import "fmt"

func isPrime(n int) bool {
	for d := 2; d*d <= n; d++ {
		if n%d == 0 {
			return false
		}
	}
	return n > 1
}

func countPrimes(limit int, reply chan<- int) {
	count := 0
	for n := range limit {
		if isPrime(n) {
			count++
		}
	}
	reply <- count
}

func main() {
	// With room for the value, a send never waits.
	reply := make(chan int, 1)
	go countPrimes(50_000, reply)
	fmt.Println("primes:", <-reply)
}
