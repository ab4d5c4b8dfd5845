package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

func main() {
	runtime.GOMAXPROCS(2) // two threads run Go code at a time
	started := make(chan struct{})
	seen := make(chan bool)
	var ran atomic.Bool

	// Computes until the other goroutine has run, or a second.
	go func() {
		close(started)
		end := time.Now().Add(time.Second)
		for time.Now().Before(end) && !ran.Load() {
		}
		seen <- ran.Load()
	}()

	<-started
	go ran.Store(true)
	fmt.Println("threads: 2, the other ran meanwhile:", <-seen)
}
