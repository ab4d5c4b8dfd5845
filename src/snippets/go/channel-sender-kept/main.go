package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int, 1)
	go func() { ch <- 7 }() // sends once and ends

	fmt.Println("received", <-ch)
	select {
	case <-ch:
		fmt.Println("closed")
	case <-time.After(100 * time.Millisecond):
		fmt.Println("still open")
	}

	close(ch)
	_, ok := <-ch
	fmt.Println("closed:", !ok)
}
