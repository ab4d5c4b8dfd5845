package main

import "fmt"

func main() {
	// A closed channel is always ready.
	first, second := make(chan int), make(chan int)
	close(first)
	close(second)

	wins := map[string]int{}
	for range 1000 {
		select {
		case <-first:
			wins["first"]++
		case <-second:
			wins["second"]++
		}
	}
	fmt.Println("select: both win =", len(wins) == 2)
}
