package main

import (
	"fmt"
	"time"
)

func main() {
	box := make(chan string, 1)
	box <- "the letter in the box"

	letter := "letter 1"
	select {
	case box <- letter:
		fmt.Println("sent")
	case <-time.After(100 * time.Millisecond):
		// The send did not happen: nothing was taken.
		fmt.Println(letter, "is still here")
	}
}
