package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

var requests atomic.Int64

func handle() {
	for range 100 {
		requests.Add(1)
		runtime.Gosched()
	}
}

func main() {
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(handle)
	}
	wg.Wait()
	fmt.Println("requests:", requests.Load())
}
