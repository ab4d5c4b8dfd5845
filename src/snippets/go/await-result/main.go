package main

import "fmt"

func main() {
	// #region ready
	ready := make(chan int, 1)
	ready <- 1
	// Does not wait: the value is there.
	fmt.Println("ready value:", <-ready)
	// #endregion ready

	// #region pending
	pending := make(chan int)
	go func() {
		fmt.Println("other work runs")
		pending <- 2
	}()
	// Parks this goroutine until the other one sends.
	fmt.Println("pending value:", <-pending)
	// #endregion pending
}
