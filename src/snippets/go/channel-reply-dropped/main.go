package main

import "fmt"

func main() {
	// The sender gives up. Without close, we would wait for ever.
	unsent := make(chan int, 1)
	close(unsent)
	value, ok := <-unsent
	fmt.Println("no sender:", value, ok)

	// Nobody will receive: the value stays in the buffer.
	unread := make(chan int, 1)
	unread <- 42
	fmt.Println("no receiver: sent all the same")
}
