package main

import (
	"fmt"
	"sync"
)

func main() {
	ch := make(chan int, 2)

	var producers sync.WaitGroup
	for id := range 3 {
		producers.Go(func() {
			for n := range 2 {
				ch <- 10*id + n
			}
		})
	}
	go func() {
		producers.Wait()
		close(ch) // once, after the last send
	}()

	count, sum := 0, 0
	for v := range ch {
		count++
		sum += v
	}
	fmt.Println(count, "values, sum", sum)
}
