package main

import (
	"context"
	"fmt"
	"time"
)

func step(ctx context.Context, name string) {
	// Asks for an hour: the deadline it inherits is earlier.
	ctx, cancel := context.WithTimeout(ctx, time.Hour)
	defer cancel()
	select {
	case <-time.After(200 * time.Millisecond):
		fmt.Println(name, "finished")
	case <-ctx.Done():
		fmt.Println(name, "hit the deadline")
	}
}

func main() {
	// #region deadline
	deadline := time.Now().Add(300 * time.Millisecond)
	ctx, cancel := context.WithDeadline(
		context.Background(), deadline)
	defer cancel()

	step(ctx, "first")
	step(ctx, "second")
	// #endregion deadline
}
