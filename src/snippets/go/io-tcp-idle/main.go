package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"os"
	"time"
)

// #region connection
func echo(conn net.Conn) error {
	defer conn.Close()
	buffer := make([]byte, 1024)
	for {
		// A point in time, not a span: set it anew every time.
		conn.SetDeadline(time.Now().Add(300 * time.Millisecond))
		n, err := conn.Read(buffer)
		if n > 0 {
			if _, err := conn.Write(buffer[:n]); err != nil {
				return err
			}
		}
		if err != nil {
			return err // io.EOF: the client has finished
		}
	}
}

// #endregion connection

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	connection := make(chan error)
	go func() {
		conn, err := listener.Accept()
		if err == nil {
			err = echo(conn)
		}
		connection <- err
	}()

	client, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Fprint(client, "hello")
	reply := make([]byte, len("hello"))
	n, _ := io.ReadFull(client, reply)
	fmt.Println("client:", n, "bytes")
	// The client is silent now.
	if errors.Is(<-connection, os.ErrDeadlineExceeded) {
		fmt.Println("server: timed out")
	}
	if _, err := client.Read(reply); err == io.EOF {
		fmt.Println("client: the server has closed")
	}
}
