package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
)

func job(ready *sync.WaitGroup, gate <-chan struct{}) {
	ready.Done()
	<-gate
}

func main() {
	gate := make(chan struct{})
	var ready sync.WaitGroup
	ready.Add(3)
	for range 3 {
		go job(&ready, gate)
	}
	ready.Wait()

	// #region inspect
	// One block for each goroutine, with its state and stack.
	buffer := make([]byte, 64<<10)
	dump := string(buffer[:runtime.Stack(buffer, true)])
	fmt.Println("goroutines:", runtime.NumGoroutine())
	fmt.Println("in job:", strings.Count(dump, "main.job("))
	// #endregion inspect
	close(gate)
}
