package main

import (
	"context"
	"fmt"
	"sync"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	ch := make(chan int, 2)

	var producer sync.WaitGroup
	producer.Go(func() {
		defer fmt.Println("producer: stopped")
		for i := 1; ; i++ {
			select {
			case ch <- i:
			case <-ctx.Done():
				return
			}
		}
	})

	for value := range ch {
		fmt.Println("received", value)
		if value == 2 {
			break // the producer does not notice
		}
	}
	fmt.Println("consumer: leaves")
	cancel()
	producer.Wait()
}
