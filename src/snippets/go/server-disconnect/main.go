package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"time"
)

var started = make(chan struct{})

// #region handler
func order(_ http.ResponseWriter, r *http.Request) {
	fmt.Println("handler: money taken")
	close(started)
	time.Sleep(200 * time.Millisecond)
	fmt.Println("handler:", r.Context().Err())
	fmt.Println("handler: order saved")
}

// #endregion handler

func main() {
	server := httptest.NewServer(http.HandlerFunc(order))
	defer server.Close() // waits for the handler

	// #region client
	ctx, leave := context.WithCancel(context.Background())
	req, err := http.NewRequestWithContext(
		ctx, "POST", server.URL, nil)
	if err != nil {
		log.Fatal(err)
	}
	go http.DefaultClient.Do(req)
	<-started
	fmt.Println("client: leaves")
	leave()
	// #endregion client
}
