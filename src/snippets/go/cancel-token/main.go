package main

import (
	"context"
	"fmt"
	"time"
)

// #region worker
func work(ctx context.Context) int {
	for step := 1; ; step++ {
		fmt.Println("step", step)
		select {
		case <-time.After(200 * time.Millisecond):
		case <-ctx.Done():
			fmt.Println("cleaning up")
			return step
		}
	}
}

// #endregion worker

func main() {
	// #region cancel
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	steps := make(chan int)
	go func() { steps <- work(ctx) }()

	time.Sleep(300 * time.Millisecond)
	fmt.Println("cancel")
	cancel()
	fmt.Println("steps:", <-steps)
	// #endregion cancel
}
