package main

import (
	"fmt"
	"time"
)

func main() {
	// #region channel
	ch := make(chan int, 2)

	go func() {
		defer close(ch)
		for i := range 4 {
			ch <- i // waits while two values are unread
		}
	}()
	// #endregion channel

	time.Sleep(100 * time.Millisecond)
	fmt.Println("unread:", len(ch), "of", cap(ch))

	// #region receive
	for v := range ch {
		fmt.Println("received", v)
	}
	fmt.Println("closed")
	// #endregion receive
}
