package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

var started = make(chan struct{})

func report(http.ResponseWriter, *http.Request) {
	close(started)
	time.Sleep(300 * time.Millisecond)
}

func fetch(url string) string {
	resp, err := http.Get(url)
	if err != nil {
		return "refused"
	}
	resp.Body.Close()
	return resp.Status
}

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	// #region serve
	ctx, stop := signal.NotifyContext(context.Background(),
		syscall.SIGTERM)
	defer stop()
	srv := http.Server{Handler: http.HandlerFunc(report)}
	served, stopped := make(chan error), make(chan error)
	go func() { served <- srv.Serve(ln) }()
	go func() {
		<-ctx.Done()
		fmt.Println("server: stopping")
		stopped <- srv.Shutdown(context.Background())
	}()
	// #endregion serve

	// #region clients
	url := "http://" + ln.Addr().String()
	reply := make(chan string)
	go func() { reply <- fetch(url) }()
	<-started
	syscall.Kill(os.Getpid(), syscall.SIGTERM)
	<-served // ErrServerClosed: nothing more is accepted
	fmt.Println("new client:", fetch(url))
	fmt.Println("old client:", <-reply)
	if <-stopped == nil {
		fmt.Println("server: stopped")
	}
	// #endregion clients
}
