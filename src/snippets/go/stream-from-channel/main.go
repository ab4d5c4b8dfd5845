package main

import "fmt"

func evenSquares(numbers <-chan int) <-chan int {
	squares := make(chan int)
	go func() {
		defer close(squares)
		for n := range numbers {
			if n%2 == 0 {
				squares <- n * n
			}
		}
	}()
	return squares
}

func main() {
	numbers := make(chan int, 2)
	go func() {
		defer close(numbers)
		for n := range 7 {
			numbers <- n
		}
	}()

	for square := range evenSquares(numbers) {
		fmt.Println(square)
	}
}
