package main

import (
	"fmt"
	"time"
)

func main() {
	// Kept outside: goes on from where it was.
	deadline := time.After(500 * time.Millisecond)

	for {
		select {
		// Made anew on every turn: each tick starts from zero.
		case <-time.After(200 * time.Millisecond):
			fmt.Println("tick")
		case <-deadline:
			fmt.Println("time is up")
			return
		}
	}
}
