package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1) // one goroutine runs at a time
	var ticked atomic.Bool
	done := make(chan struct{})
	go func() {
		time.Sleep(20 * time.Millisecond)
		ticked.Store(true)
		close(done)
	}()

	// Busy for a second, or until it sees the tick.
	deadline := time.Now().Add(time.Second)
	for time.Now().Before(deadline) && !ticked.Load() {
	}
	if ticked.Load() {
		fmt.Println("the timer interrupted the loop")
	} else {
		fmt.Println("the timer had to wait for the loop")
	}
	<-done
	fmt.Println("ticked:", ticked.Load())
}
