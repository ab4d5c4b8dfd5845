package main

import "fmt"

// #region entry
// The runtime is part of every program: main is a goroutine.
func main() {
	answer := make(chan int)
	go func() { answer <- 42 }()
	fmt.Println("main: answer", <-answer)
}

// #endregion entry
