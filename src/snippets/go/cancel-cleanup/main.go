package main

import (
	"context"
	"fmt"
	"time"
)

func sayGoodbye(ctx context.Context) {
	select {
	case <-time.After(50 * time.Millisecond):
		fmt.Println("  goodbye sent")
	case <-ctx.Done():
		fmt.Println("  no goodbye:", ctx.Err())
	}
}

func session(ctx context.Context) {
	defer fmt.Println("  lock released")
	<-ctx.Done() // the endless work

	// ctx has ended: the cleanup needs a limit of its own.
	ctx, cancel := context.WithTimeout(
		context.WithoutCancel(ctx), time.Second)
	defer cancel()
	sayGoodbye(ctx)
}

func main() {
	fmt.Println("asked to stop")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	session(ctx)
}
