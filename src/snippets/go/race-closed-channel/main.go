package main

import (
	"fmt"
	"time"
)

func source(pause time.Duration, numbers ...int) <-chan int {
	ch := make(chan int)
	go func() {
		defer close(ch)
		for _, n := range numbers {
			time.Sleep(pause)
			ch <- n
		}
	}()
	return ch
}

func main() {
	odd := source(100*time.Millisecond, 1)
	even := source(200*time.Millisecond, 2, 4)
	// #region merge
	for odd != nil || even != nil {
		select {
		case n, ok := <-odd:
			if !ok {
				odd = nil // a nil channel is never ready
				continue
			}
			fmt.Println("odd:", n)
		case n, ok := <-even:
			if !ok {
				even = nil
				continue
			}
			fmt.Println("even:", n)
		}
	}
	fmt.Println("both are closed")
	// #endregion merge
}
