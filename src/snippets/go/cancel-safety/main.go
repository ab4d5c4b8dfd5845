package main

import (
	"fmt"
	"time"
)

func pair(numbers <-chan int) <-chan [2]int {
	result := make(chan [2]int, 1)
	go func() { result <- [2]int{<-numbers, <-numbers} }()
	return result
}

func main() {
	numbers := make(chan int, 4)
	numbers <- 1

	// #region pair
	waiting := pair(numbers)
	select {
	case got := <-waiting:
		fmt.Println("pair:", got)
	case <-time.After(100 * time.Millisecond):
		fmt.Println("gave up waiting")
	}

	// The goroutine still waits, with the 1 in hand.
	numbers <- 2
	fmt.Println("the same pair:", <-waiting)
	// #endregion pair
}
