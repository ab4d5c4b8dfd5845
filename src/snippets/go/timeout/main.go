package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// watchful stops when its context ends.
func watchful(ctx context.Context) error {
	select {
	case <-time.After(200 * time.Millisecond):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// careless never looks at its context.
func careless(_ context.Context) error {
	time.Sleep(200 * time.Millisecond)
	return nil
}

// #region timeout
func limit(name string, f func(context.Context) error) {
	ctx, cancel := context.WithTimeout(
		context.Background(), 100*time.Millisecond)
	defer cancel()
	if err := f(ctx); errors.Is(err, context.DeadlineExceeded) {
		fmt.Println(name, "timed out")
	} else {
		fmt.Println(name, "finished")
	}
}

// #endregion timeout

func main() {
	limit("watchful", watchful)
	limit("careless", careless)
}
