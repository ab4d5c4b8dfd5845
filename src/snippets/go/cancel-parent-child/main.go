package main

import (
	"context"
	"errors"
	"fmt"
)

func show(name string, ctx context.Context) {
	if ctx.Err() == nil {
		fmt.Printf("  %s: goes on\n", name)
		return
	}
	fmt.Printf("  %s: %v\n", name, context.Cause(ctx))
}

func main() {
	server, stop := context.WithCancelCause(context.Background())
	ann, stopAnn := context.WithCancelCause(server)
	bob, stopBob := context.WithCancelCause(server)
	defer stopBob(nil)

	fmt.Println("cancel ann")
	stopAnn(errors.New("ann left"))
	show("server", server)
	show("ann", ann)
	show("bob", bob)

	fmt.Println("cancel server")
	stop(errors.New("shutdown"))
	show("ann", ann)
	show("bob", bob)
}
