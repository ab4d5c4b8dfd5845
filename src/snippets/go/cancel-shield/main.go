package main

import (
	"context"
	"fmt"
	"time"
)

func save(ctx context.Context, name string) {
	select {
	case <-time.After(300 * time.Millisecond):
		fmt.Println(name, "was saved")
	case <-ctx.Done():
		fmt.Println(name, "was cut off")
	}
}

func main() {
	ctx, cancel := context.WithTimeout(
		context.Background(), 100*time.Millisecond)
	defer cancel()

	save(ctx, "draft")

	// #region shield
	// Keeps the values of ctx, but not its end.
	save(context.WithoutCancel(ctx), "order")
	// #endregion shield
	fmt.Println("caller: done waiting")
}
