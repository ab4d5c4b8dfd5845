package main

import (
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
)

// #region request
func get(client *http.Client, url string) {
	resp, err := client.Get(url)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	io.Copy(io.Discard, resp.Body)
}

// #endregion request

func main() {
	var opened atomic.Int32
	hello := func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "hello")
	}
	server := httptest.NewUnstartedServer(http.HandlerFunc(hello))
	server.Config.ConnState = func(_ net.Conn, s http.ConnState) {
		if s == http.StateNew {
			opened.Add(1)
		}
	}
	server.Start()
	defer server.Close()

	// #region requests
	for range 3 {
		get(&http.Client{}, server.URL)
	}
	fmt.Println("connections, a client each:", opened.Load())

	for range 3 {
		get(&http.Client{Transport: &http.Transport{}}, server.URL)
	}
	fmt.Println("connections, a transport each:", opened.Load()-1)
	// #endregion requests
}
