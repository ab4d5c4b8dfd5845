package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

// #region worker
func sweep(ctx context.Context) {
	ticks := time.NewTicker(time.Minute)
	defer ticks.Stop()
	for ctx.Err() == nil {
		fmt.Println("worker: swept")
		select {
		case <-ticks.C:
		case <-ctx.Done():
		}
	}
	time.Sleep(50 * time.Millisecond)
	fmt.Println("worker: cleaned up")
}

// #endregion worker

func main() {
	// #region stop
	ctx, stop := signal.NotifyContext(context.Background(),
		syscall.SIGTERM)
	defer stop()
	var tasks sync.WaitGroup
	tasks.Go(func() { sweep(ctx) })
	srv := http.Server{Addr: "127.0.0.1:0"}
	go srv.ListenAndServe()

	time.Sleep(100 * time.Millisecond)
	syscall.Kill(os.Getpid(), syscall.SIGTERM)
	<-ctx.Done()
	fmt.Println("main: stopping")
	limit, cancel := context.WithTimeout(
		context.Background(), 2*time.Second)
	defer cancel()
	tasks.Go(func() { srv.Shutdown(limit) })
	ended := make(chan struct{})
	go func() { tasks.Wait(); close(ended) }()
	select {
	case <-ended:
		fmt.Println("main: everything has ended")
	case <-limit.Done():
		fmt.Println("main: deadline passed")
	}
	// #endregion stop
}
