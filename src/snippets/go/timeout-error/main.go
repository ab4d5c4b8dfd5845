package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// #region recognise
func describe(err error) string {
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return "out of time"
	case errors.Is(err, context.Canceled):
		return "cancelled"
	default:
		return err.Error()
	}
}

// #endregion recognise

func load(ctx context.Context) error {
	<-ctx.Done()
	return fmt.Errorf("load: %w", ctx.Err()) // still recognised
}

func main() {
	ctx, cancel := context.WithTimeout(
		context.Background(), 50*time.Millisecond)
	defer cancel()
	fmt.Println("slow:", describe(load(ctx)))

	ctx, cancel = context.WithCancel(context.Background())
	cancel()
	fmt.Println("unwanted:", describe(load(ctx)))
	fmt.Println("broken:", describe(errors.New("disk full")))
}
