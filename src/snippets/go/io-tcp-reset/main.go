package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"syscall"
)

func visit(listener net.Listener, polite bool) error {
	dialed, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		return err
	}
	client := dialed.(*net.TCPConn)
	conn, err := listener.Accept()
	if err != nil {
		return err
	}
	// #region connection
	connection := make(chan error)
	go func() {
		defer conn.Close()
		_, err := io.Copy(conn, conn)
		connection <- err
	}()
	// #endregion connection

	fmt.Fprint(client, "hello")
	io.ReadFull(client, make([]byte, len("hello")))
	if !polite {
		client.SetLinger(0) // closing now resets the connection
	}
	client.Close()
	return <-connection
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	err = visit(listener, false)
	fmt.Println("reset:", errors.Is(err, syscall.ECONNRESET))
	err = visit(listener, true)
	fmt.Println("next client, no error:", err == nil)
}
