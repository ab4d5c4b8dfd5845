package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"time"
)

func main() {
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	address := listener.Addr().String()

	// #region limits
	limit := 200 * time.Millisecond
	stuck := func(_ http.ResponseWriter, r *http.Request) {
		<-r.Context().Done() // ends when the limit is over
	}
	handler := http.TimeoutHandler(
		http.HandlerFunc(stuck), limit, "")
	server := http.Server{
		Handler:           handler,
		ReadHeaderTimeout: limit,
	}
	go server.Serve(listener)
	// #endregion limits

	resp, err := http.Get("http://" + address)
	if err == nil {
		fmt.Println("slow handler:", resp.StatusCode)
	}

	// This client never ends its headers.
	conn, _ := net.Dial("tcp", address)
	fmt.Fprint(conn, "GET / HTTP/1.1\r\n")
	conn.SetReadDeadline(time.Now().Add(time.Second))
	_, err = conn.Read(make([]byte, 64))
	fmt.Println("slow client cut off:", !os.IsTimeout(err))
}
