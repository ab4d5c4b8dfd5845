package main

import (
	"fmt"
	"time"
)

func main() {
	letters := make(chan string)
	returned := make(chan struct{})

	go func() {
		letters <- "hello" // returns when it has been received
		close(returned)
	}()

	select {
	case <-returned:
		fmt.Println("send returned too early")
	case <-time.After(100 * time.Millisecond):
		fmt.Println("send waits")
	}
	fmt.Println("received", <-letters)
	<-returned
	fmt.Println("send has returned")
}
