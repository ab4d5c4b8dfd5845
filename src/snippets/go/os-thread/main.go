package main

import (
	"fmt"
	"runtime"
)

func main() {
	items := []int{1, 2, 3}
	done := make(chan struct{})
	// #region thread
	go func() {
		defer close(done)
		// From here on this goroutine has a thread for itself;
		// it ends locked, so the thread ends with it.
		runtime.LockOSThread()
		items = append(items, 4)
		fmt.Println("thread:", items)
	}()
	<-done
	// #endregion thread
	fmt.Println("main:", items) // shared memory
}
