package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

func work(ctx context.Context, name string, ms int) error {
	select {
	case <-time.After(time.Duration(ms) * time.Millisecond):
		fmt.Println(name, "finished")
		return nil
	case <-ctx.Done():
		fmt.Println(name, "stopped")
		return ctx.Err()
	}
}

// #region group
func runGroup() error {
	tasks, ctx := errgroup.WithContext(context.Background())
	tasks.Go(func() error { return work(ctx, "quick", 100) })
	tasks.Go(func() error { return work(ctx, "slow", 300) })
	tasks.Go(func() error {
		time.Sleep(200 * time.Millisecond)
		return errors.New("disk full")
	})
	// The first error ends ctx; Wait still waits for all.
	return tasks.Wait()
}

// #endregion group

func main() {
	fmt.Println("group:", runGroup())
	time.Sleep(200 * time.Millisecond)
	fmt.Println("end")
}
