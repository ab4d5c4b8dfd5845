package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

func slow(ctx context.Context) error {
	select {
	case <-time.After(200 * time.Millisecond):
		fmt.Println("slow: finished")
		return nil
	case <-ctx.Done():
		fmt.Println("slow: told to stop")
		return ctx.Err()
	}
}

func broken() error {
	time.Sleep(100 * time.Millisecond)
	return errors.New("no connection")
}

func main() {
	g, ctx := errgroup.WithContext(context.Background())
	g.Go(func() error { return slow(ctx) })
	g.Go(broken)
	if err := g.Wait(); err != nil {
		fmt.Println("error:", err)
	}
	time.Sleep(300 * time.Millisecond)
	fmt.Println("end")
}
