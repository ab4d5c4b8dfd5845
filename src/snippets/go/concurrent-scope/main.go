package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

func work(ctx context.Context, name string, ms int) error {
	defer fmt.Printf("%s: gone\n", name)
	select {
	case <-time.After(time.Duration(ms) * time.Millisecond):
	case <-ctx.Done():
		return ctx.Err()
	}
	if name == "broken" {
		return errors.New("no connection")
	}
	fmt.Printf("%s: done\n", name)
	return nil
}

func runAll(ctx context.Context) error {
	children, ctx := errgroup.WithContext(ctx)
	children.Go(func() error { return work(ctx, "quick", 100) })
	children.Go(func() error { return work(ctx, "broken", 200) })
	children.Go(func() error { return work(ctx, "slow", 300) })
	return children.Wait() // for all, also after an error
}

func main() {
	if err := runAll(context.Background()); err != nil {
		fmt.Println("error:", err)
	}
}
