package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// #region context
type requestKey struct{}

func log(ctx context.Context, message string) {
	if id, ok := ctx.Value(requestKey{}).(int); ok {
		fmt.Printf("request %d: %s\n", id, message)
	} else {
		fmt.Println("no request:", message)
	}
}

func handle(ctx context.Context, ms int) {
	time.Sleep(time.Duration(ms) * time.Millisecond)
	log(ctx, "handled")
	var wg sync.WaitGroup
	wg.Go(func() { log(ctx, "audited") })
	wg.Wait()
}

// #endregion context

func main() {
	ctx := context.Background()
	var wg sync.WaitGroup
	for id := 1; id <= 2; id++ {
		own := context.WithValue(ctx, requestKey{}, id)
		wg.Go(func() { handle(own, id*100) })
	}
	wg.Wait()
	log(ctx, "end")
}
