package main

import (
	"context"
	"fmt"
	"time"
)

// Must watch its context: nobody can stop it from outside.
func work(ctx context.Context) {
	defer fmt.Println("work: cleaned up")
	fmt.Println("work: started")
	select {
	case <-time.After(400 * time.Millisecond):
		fmt.Println("work: finished")
	case <-ctx.Done():
	}
}

func main() {
	// #region stop
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		work(ctx)
	}()

	time.Sleep(200 * time.Millisecond)
	cancel()
	<-done // until work has noticed
	// #endregion stop
	fmt.Println("main: goes on")
}
