package main

import (
	"fmt"
	"time"
)

func main() {
	// main is a goroutine, so the runtime is running already.
	answer := make(chan int)
	go func() { answer <- 42 }()
	fmt.Println("main: has a goroutine")

	fmt.Println("answer:", <-answer)

	time.Sleep(10 * time.Millisecond)
	fmt.Println("timer: fired")
}
