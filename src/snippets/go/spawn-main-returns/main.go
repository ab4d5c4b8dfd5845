package main

import (
	"fmt"
	"time"
)

func main() {
	started := make(chan struct{})
	go func() {
		// Deferred calls run when this function returns.
		defer fmt.Println("task: cleaned up")
		close(started)
		// The process ends while the goroutine waits here.
		time.Sleep(500 * time.Millisecond)
		fmt.Println("task: finished")
	}()
	<-started
	fmt.Println("main: returns")
}
