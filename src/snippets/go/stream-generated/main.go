package main

import (
	"fmt"
	"iter"
	"time"
)

func numbers() iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("cleanup")
		for n := 1; n <= 3; n++ {
			time.Sleep(time.Millisecond)
			fmt.Println("produce", n)
			if !yield(n) {
				return // the loop was left
			}
		}
	}
}

func main() {
	source := numbers()
	fmt.Println("created")
	for n := range source {
		fmt.Println("got", n)
		if n == 2 {
			break
		}
	}
	fmt.Println("end")
}
