package main

import (
	"fmt"
	"time"
)

func main() {
	// The channel takes the place of a handle.
	result := make(chan string, 1)
	go func() {
		time.Sleep(200 * time.Millisecond)
		result <- "the report is ready"
	}()
	fmt.Println("main: waiting")

	report := <-result
	fmt.Println("main:", report)
}
