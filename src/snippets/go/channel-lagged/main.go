package main

import "fmt"

func main() {
	subscriber := make(chan int, 2)

	missed := 0
	for value := 1; value <= 5; value++ {
		select {
		case subscriber <- value:
		default: // full: do not wait for a slow one
			missed++
		}
	}
	close(subscriber)

	fmt.Println("missed", missed)
	for value := range subscriber {
		fmt.Println("received", value)
	}
}
