package main

import (
	"fmt"
	"io"
	"log"
	"net"
)

// #region connection
func echo(conn net.Conn) error {
	defer conn.Close()
	buffer := make([]byte, 1024)
	for {
		n, err := conn.Read(buffer)
		if n > 0 { // use the bytes first, then look at err
			if _, err := conn.Write(buffer[:n]); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil // the client has finished sending
		}
		if err != nil {
			return err
		}
	}
}

// #endregion connection

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	client, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		log.Fatal(err)
	}
	conn, err := listener.Accept()
	if err != nil {
		log.Fatal(err)
	}
	connection := make(chan error)
	go func() { connection <- echo(conn) }()

	fmt.Fprint(client, "hello")
	client.(*net.TCPConn).CloseWrite() // no more to send
	reply, err := io.ReadAll(client)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("client: %s\n", reply)
	fmt.Println("server: no error:", <-connection == nil)
}
