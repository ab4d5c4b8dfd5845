package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	start := make(chan struct{})
	var workers sync.WaitGroup
	for range 2 {
		workers.Go(func() {
			<-start
			fmt.Println("worker woke")
		})
	}
	time.Sleep(50 * time.Millisecond)
	fmt.Println("start")
	close(start) // wakes everybody, and is never forgotten
	workers.Wait()

	// Room for one signal: nobody is waiting yet.
	bell := make(chan struct{}, 1)
	bell <- struct{}{}
	select {
	case <-bell:
		fmt.Println("the early signal was kept")
	case <-time.After(50 * time.Millisecond):
		fmt.Println("the early signal was lost")
	}
}
