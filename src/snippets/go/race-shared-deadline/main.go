package main

import (
	"context"
	"fmt"
	"time"
)

func step(ctx context.Context) error {
	select {
	case <-time.After(200 * time.Millisecond):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	// #region deadline
	ctx, cancel := context.WithTimeout(
		context.Background(), 500*time.Millisecond)
	defer cancel()
	for n := 1; n <= 5; n++ {
		if step(ctx) != nil {
			fmt.Printf("step %d: no time left\n", n)
			break
		}
		fmt.Printf("step %d: done\n", n)
	}
	// #endregion deadline
}
