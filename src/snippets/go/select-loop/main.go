package main

import (
	"fmt"
	"time"
)

func load() <-chan string {
	fmt.Println("loading starts")
	result := make(chan string, 1)
	go func() {
		time.Sleep(500 * time.Millisecond)
		result <- "the page"
	}()
	return result
}

func main() {
	// #region loop
	page := load() // started once, before the loop
	for {
		select {
		case v := <-page:
			fmt.Println("loaded", v)
			return
		// Made anew on every turn.
		case <-time.After(200 * time.Millisecond):
			fmt.Println("still loading")
		}
	}
	// #endregion loop
}
