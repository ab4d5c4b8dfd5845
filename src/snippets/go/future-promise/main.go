package main

import (
	"fmt"
	"time"
)

// #region create
// The channel stands for the result; the work has started.
func load() <-chan int {
	result := make(chan int, 1)
	go func() {
		fmt.Println("load runs")
		result <- 42
	}()
	return result
}

// #endregion create

func main() {
	// #region wait
	result := load()
	time.Sleep(200 * time.Millisecond)
	fmt.Println("nobody has waited for it yet")
	fmt.Println("got", <-result)
	// #endregion wait
}
