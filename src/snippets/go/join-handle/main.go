package main

import (
	"fmt"
	"time"
)

func work(name string) int {
	time.Sleep(50 * time.Millisecond)
	fmt.Println(name, "finished")
	return len(name)
}

func main() {
	// #region result
	// The channel is all there is of a handle.
	result := make(chan int, 1)
	go func() { result <- work("kept") }()
	fmt.Println("result:", <-result)
	// #endregion result

	// #region detach
	// Its result is lost, and nothing can wait for it.
	go work("detached")
	time.Sleep(200 * time.Millisecond)
	// #endregion detach
}
