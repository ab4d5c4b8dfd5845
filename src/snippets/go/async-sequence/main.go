package main

import (
	"fmt"
	"time"
)

func numbers() <-chan int {
	ch := make(chan int)
	go func() {
		defer close(ch)
		for n := 1; n <= 3; n++ {
			fmt.Println("made", n)
			ch <- n // runs ahead by one value
		}
	}()
	return ch
}

func main() {
	for n := range numbers() {
		time.Sleep(100 * time.Millisecond)
		fmt.Println("used", n)
	}
	fmt.Println("end")
}
