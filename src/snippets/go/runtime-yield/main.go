package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	runtime.GOMAXPROCS(1) // one goroutine runs at a time
	var otherRan atomic.Bool
	go otherRan.Store(true)

	// The scheduler interrupts long loops even without this.
	for range 1000 {
		runtime.Gosched()
	}
	fmt.Println("yields: other task ran:", otherRan.Load())
}
