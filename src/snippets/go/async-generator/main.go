package main

import (
	"fmt"
	"iter"
	"time"
)

func numbers() iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("closed")
		for n := 1; ; n++ {
			time.Sleep(10 * time.Millisecond) // may wait
			if !yield(n) {
				return // the loop was left
			}
		}
	}
}

func main() {
	source := numbers() // nothing runs yet
	fmt.Println("created")
	for n := range source {
		fmt.Println("got", n)
		if n == 2 {
			break
		}
	}
	fmt.Println("left the loop")
}
