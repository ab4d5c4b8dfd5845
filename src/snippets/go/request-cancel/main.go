package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"time"
)

var events = make(chan string)

// #region handler
func search(_ http.ResponseWriter, r *http.Request) {
	events <- "search starts"
	select {
	case <-time.After(time.Minute):
		events <- "search done"
	case <-r.Context().Done(): // the client has left
		events <- "search stopped"
	}
}

// #endregion handler

func main() {
	server := httptest.NewServer(http.HandlerFunc(search))
	defer server.Close()

	// #region client
	ctx, leave := context.WithCancel(context.Background())
	req, err := http.NewRequestWithContext(
		ctx, "GET", server.URL, nil)
	if err != nil {
		log.Fatal(err)
	}
	go http.DefaultClient.Do(req)
	fmt.Println(<-events)
	fmt.Println("client leaves")
	leave()
	fmt.Println(<-events)
	// #endregion client
}
