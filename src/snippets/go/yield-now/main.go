package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	runtime.GOMAXPROCS(1) // one goroutine runs at a time
	var turns atomic.Int32

	// #region yield
	go func() {
		for turn := range 3 {
			fmt.Println("other: turn", turn+1)
			turns.Add(1)
			runtime.Gosched()
		}
	}()
	for turns.Load() < 3 {
		runtime.Gosched()
	}
	// #endregion yield
	fmt.Println("main: the other had", turns.Load(), "turns")
}
