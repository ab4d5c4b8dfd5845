package main

import (
	"fmt"
	"time"
)

func main() {
	// #region channel
	ch := make(chan string) // capacity 0

	returned := make(chan struct{})
	go func() {
		ch <- "hello" // returns when it has been received
		close(returned)
	}()
	// #endregion channel

	time.Sleep(100 * time.Millisecond)
	select {
	case <-returned:
		fmt.Println("send has returned")
	default:
		fmt.Println("send waits")
	}
	fmt.Println("received", <-ch)
	<-returned
	fmt.Println("send has returned")
}
