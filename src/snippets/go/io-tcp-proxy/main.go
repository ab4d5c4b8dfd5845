package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net"
)

// #region proxy
func forward(to, from net.Conn) error {
	if _, err := io.Copy(to, from); err != nil {
		return errors.Join(err, to.Close(), from.Close())
	}
	// The end is passed on; the way back stays open.
	return to.(*net.TCPConn).CloseWrite()
}

func proxy(client, upstream net.Conn) error {
	defer client.Close()
	defer upstream.Close()
	up := make(chan error)
	go func() { up <- forward(upstream, client) }()
	down := forward(client, upstream)
	return errors.Join(<-up, down)
}

// #endregion proxy

func pair(listener net.Listener) (client, server net.Conn) {
	client, err := net.Dial("tcp", listener.Addr().String())
	if err == nil {
		server, err = listener.Accept()
	}
	if err != nil {
		log.Fatal(err)
	}
	return client, server
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	client, accepted := pair(listener)
	upstream, server := pair(listener)
	proxied := make(chan error)
	go func() { proxied <- proxy(accepted, upstream) }()

	fmt.Fprint(client, "hello")
	client.(*net.TCPConn).CloseWrite() // the end of the question
	question, _ := io.ReadAll(server)
	fmt.Fprint(server, len(question), " bytes")
	server.Close()
	answer, _ := io.ReadAll(client)
	fmt.Printf("client: %s\n", answer)
	fmt.Println("proxy: no error:", <-proxied == nil)
}
