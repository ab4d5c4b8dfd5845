package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1) // one goroutine runs at a time
	var stop atomic.Bool
	result := make(chan string)

	go func() {
		end := time.Now().Add(time.Second)
		for time.Now().Before(end) {
			if stop.Load() {
				result <- "main got a turn"
				return
			}
		}
		result <- "main had to wait"
	}()

	time.Sleep(50 * time.Millisecond)
	stop.Store(true)
	fmt.Println("busy loop:", <-result)
}
