package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

func send(ctx context.Context, name string, ms int) error {
	select {
	case <-time.After(time.Duration(ms) * time.Millisecond):
	case <-ctx.Done():
		fmt.Println(name, "told to stop")
		return ctx.Err()
	}
	if name == "b" {
		return errors.New("b is refused")
	}
	fmt.Println(name, "sent")
	return nil
}

func main() {
	// #region join
	g, ctx := errgroup.WithContext(context.Background())
	g.Go(func() error { return send(ctx, "a", 100) })
	g.Go(func() error { return send(ctx, "b", 200) })
	g.Go(func() error { return send(ctx, "c", 300) })
	// The first error, but only when all have returned.
	fmt.Println("error:", g.Wait())
	// #endregion join

	time.Sleep(300 * time.Millisecond)
	fmt.Println("end")
}
