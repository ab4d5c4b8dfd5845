package main

import "fmt"

// Each stage is a goroutine that reads one channel, writes
// another and closes it.
func evens(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			if n%2 == 0 {
				out <- n
			}
		}
	}()
	return out
}

func squares(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			out <- n * n
		}
	}()
	return out
}

func main() {
	numbers := make(chan int, 6)
	for n := range 6 {
		numbers <- n + 1
	}
	close(numbers)
	for n := range squares(evens(numbers)) {
		fmt.Println(n)
	}
}
