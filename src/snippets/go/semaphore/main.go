package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/semaphore"
)

func main() {
	ctx := context.Background()
	permits := semaphore.NewWeighted(2)
	for range 2 {
		if err := permits.Acquire(ctx, 1); err != nil {
			panic(err) // the context has ended
		}
	}
	fmt.Println("a third one:", permits.TryAcquire(1))

	served := make(chan struct{})
	go func() {
		defer close(served)
		if err := permits.Acquire(ctx, 1); err == nil {
			defer permits.Release(1)
			fmt.Println("the waiter has a permit")
		}
	}()

	time.Sleep(100 * time.Millisecond)
	fmt.Println("one goes back")
	permits.Release(1) // by hand
	<-served
}
