package main

import (
	"fmt"
	"time"
)

func main() {
	messages := make(chan string)
	go func() {
		time.Sleep(300 * time.Millisecond)
		messages <- "hello"
	}()

	for received := false; !received; {
		// #region select
		select {
		case text := <-messages:
			fmt.Println("received", text)
			received = true
		case <-time.After(200 * time.Millisecond):
			fmt.Println("still waiting")
		}
		// #endregion select
	}
}
