package main

import (
	"context"
	"errors"
	"fmt"
)

func work(ctx context.Context) {
	<-ctx.Done()
	fmt.Println("error:", ctx.Err())
	fmt.Println("reason:", context.Cause(ctx))
}

func main() {
	// #region reason
	ctx, cancel := context.WithCancelCause(context.Background())

	cancel(errors.New("the disk is full"))
	cancel(errors.New("shutting down")) // the first one stays
	// #endregion reason
	work(ctx)
}
