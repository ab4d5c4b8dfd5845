package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		ticks := time.Tick(200 * time.Millisecond)
		for n := 1; ; n++ {
			select {
			case <-ticks:
				fmt.Println("tick", n)
			case <-ctx.Done():
				return
			}
		}
	}()
	time.Sleep(500 * time.Millisecond)

	cancel()
	<-done
	fmt.Println("stopped")
}
