package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"net/http"
	"time"
)

var started = make(chan struct{})

func stuck(_ http.ResponseWriter, r *http.Request) {
	close(started)
	<-r.Context().Done()
}

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	failed := make(chan error)
	go func() {
		_, err := http.Get("http://" + ln.Addr().String())
		failed <- err
	}()

	// #region deadline
	srv := http.Server{Handler: http.HandlerFunc(stuck)}
	go srv.Serve(ln)

	<-started
	fmt.Println("stopping")
	ctx, cancel := context.WithTimeout(
		context.Background(), 200*time.Millisecond)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		fmt.Println("deadline passed")
		srv.Close()
	}
	// #endregion deadline
	if <-failed != nil {
		fmt.Println("client: cut off")
	}
}
