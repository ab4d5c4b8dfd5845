package main

import "fmt"

func relay(in <-chan int, out chan<- int) {
	// #region channel
	defer close(out)
	var queue []int // what has not been received
	for in != nil || len(queue) > 0 {
		var ready chan<- int // nil: its case never runs
		next := 0
		if len(queue) > 0 {
			ready, next = out, queue[0]
		}
		select {
		case v, ok := <-in:
			if !ok {
				in = nil
				continue
			}
			queue = append(queue, v)
		case ready <- next:
			queue = queue[1:]
		}
	}
	// #endregion channel
}

func main() {
	in, out := make(chan int), make(chan int)
	go relay(in, out)
	for i := range 1000 {
		in <- i // the relay takes it at once
	}
	close(in)
	fmt.Println("sent 1000, received 0")
	sum := 0
	for v := range out {
		sum += v
	}
	fmt.Println("sum:", sum)
}
