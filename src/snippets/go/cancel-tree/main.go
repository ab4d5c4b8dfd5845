package main

import (
	"context"
	"fmt"
)

func show(ctx context.Context, name string) {
	fmt.Printf("  %s cancelled: %t\n", name, ctx.Err() != nil)
}

func main() {
	server, stopServer := context.WithCancel(context.Background())
	client, disconnect := context.WithCancel(context.Background())
	defer disconnect()

	// #region tree
	request, stopRequest := context.WithCancel(server)
	// #endregion tree
	stopRequest()
	fmt.Println("the child was cancelled")
	show(server, "server")
	show(request, "request")

	// #region merge
	merged, cancel := context.WithCancel(client)
	defer cancel()
	detach := context.AfterFunc(server, cancel)
	defer detach()
	// #endregion merge
	stopServer()
	<-merged.Done()
	fmt.Println("one of two parents was cancelled")
	show(client, "client")
	show(merged, "merged")
}
