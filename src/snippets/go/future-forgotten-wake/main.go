package main

import (
	"fmt"
	"time"
)

func main() {
	forgotten := make(chan struct{})

	select {
	case <-forgotten:
		fmt.Println("finished")
	case <-time.After(100 * time.Millisecond):
		fmt.Println("still waiting at the time limit")
	}
}
