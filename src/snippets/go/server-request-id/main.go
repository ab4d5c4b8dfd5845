package main

import (
	"context"
	"fmt"
)

// #region scope
type requestID struct{}

func log(ctx context.Context, message string) {
	if id, ok := ctx.Value(requestID{}).(int); ok {
		fmt.Printf("request %d: %s\n", id, message)
	} else {
		fmt.Println("no request:", message)
	}
}

func handle(ctx context.Context) {
	log(ctx, "called")
	done := make(chan struct{})
	go func() {
		log(ctx, "spawned")
		close(done)
	}()
	<-done
}

// #endregion scope

func main() {
	ctx := context.Background()
	handle(context.WithValue(ctx, requestID{}, 7))
	log(ctx, "back in main")
}
