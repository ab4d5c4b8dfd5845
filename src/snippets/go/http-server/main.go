package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
	"time"
)

func main() {
	listener, _ := net.Listen("tcp", "127.0.0.1:0")

	// #region serve
	hello := func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "hello")
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello", hello)
	server := http.Server{
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	go server.Serve(listener) // blocks while it serves
	// #endregion serve

	ask := func(method, path string) {
		url := "http://" + listener.Addr().String() + path
		req, _ := http.NewRequest(method, url, nil)
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			log.Fatal(err)
		}
		resp.Body.Close()
		fmt.Println(method, path, resp.StatusCode)
	}
	ask("GET", "/hello")
	ask("POST", "/hello")
	ask("GET", "/nobody")
}
