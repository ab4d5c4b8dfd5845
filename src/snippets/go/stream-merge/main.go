package main

import (
	"fmt"
	"sync"
	"time"
)

func ticks(name string, first time.Duration) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		time.Sleep(first * time.Millisecond)
		out <- name + "1"
		time.Sleep(200 * time.Millisecond)
		out <- name + "2"
	}()
	return out
}

func merge(sources ...<-chan string) <-chan string {
	out := make(chan string)
	var readers sync.WaitGroup
	for _, source := range sources {
		readers.Go(func() {
			for v := range source {
				out <- v
			}
		})
	}
	go func() { readers.Wait(); close(out) }() // once, at the end
	return out
}

func main() {
	for v := range merge(ticks("a", 0), ticks("b", 100)) {
		fmt.Println(v)
	}
	fmt.Println("end")
}
