package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	// #region signals
	ctx, stop := signal.NotifyContext(context.Background(),
		os.Interrupt, syscall.SIGTERM)
	defer stop()
	// #endregion signals
	fmt.Println("working")
	err := syscall.Kill(os.Getpid(), syscall.SIGTERM)
	if err != nil {
		log.Fatal(err)
	}
	<-ctx.Done()
	fmt.Println("stopping:", context.Cause(ctx))
}
