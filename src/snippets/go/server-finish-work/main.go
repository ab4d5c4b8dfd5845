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
func save(ctx context.Context) {
	fmt.Println("task: money taken")
	close(started)
	select {
	case <-time.After(200 * time.Millisecond):
		fmt.Println("task: order saved")
	case <-ctx.Done():
		fmt.Println("task:", ctx.Err())
	}
}

func order(_ http.ResponseWriter, r *http.Request) {
	// Keeps the values of the request, not its cancellation.
	save(context.WithoutCancel(r.Context()))
}

// #endregion handler

func main() {
	server := httptest.NewServer(http.HandlerFunc(order))
	defer server.Close() // waits for the handler

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
}
