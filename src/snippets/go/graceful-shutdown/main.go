package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"time"
)

func main() {
	started, finish := make(chan bool), make(chan bool)
	slow := func(http.ResponseWriter, *http.Request) {
		started <- true
		<-finish
	}
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	address := listener.Addr().String()
	server := http.Server{Handler: http.HandlerFunc(slow)}
	served, stopped := make(chan error), make(chan error)
	go func() { served <- server.Serve(listener) }()
	old := make(chan string)
	go func() {
		resp, _ := http.Get("http://" + address)
		old <- resp.Status
	}()
	<-started
	// #region shutdown
	go func() {
		ctx, cancel := context.WithTimeout(
			context.Background(), 2*time.Second)
		defer cancel()
		stopped <- server.Shutdown(ctx) // waits for the old one
	}()
	<-served // Serve returns at once: do not end main here
	// #endregion shutdown
	_, err := net.Dial("tcp", address)
	fmt.Println("new connection refused:", err != nil)
	finish <- true
	fmt.Println("old request:", <-old)
	fmt.Println("all finished in time:", <-stopped == nil)
}
