// expect: panic
package main

import (
	"fmt"
	"time"
)

func work() {
	panic("a bug")
}

func main() {
	// #region caught
	failure := make(chan any)
	go func() {
		// Only a goroutine itself can catch its panic.
		defer func() { failure <- recover() }()
		work()
	}()
	fmt.Println("the task failed:", <-failure)
	// #endregion caught

	// #region unwatched
	go work()
	// #endregion unwatched
	time.Sleep(300 * time.Millisecond)
	fmt.Println("main: still running")
}
