package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var (
	requests atomic.Int64
	closed   atomic.Bool
	closers  atomic.Int64
)

func work() {
	for range 500 {
		requests.Add(1)
	}
	// Only one goroutine sees false and writes true.
	if closed.CompareAndSwap(false, true) {
		closers.Add(1)
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Go(work)
	wg.Go(work)
	wg.Wait()
	fmt.Println("requests:", requests.Load())
	fmt.Println("closed by:", closers.Load())
}
