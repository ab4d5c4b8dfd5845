package main

import (
	"fmt"
	"io"
	"log"
	"net"
	"time"
)

func greet(conn net.Conn) {
	defer conn.Close()
	fmt.Fprint(conn, "hello, ")
	time.Sleep(200 * time.Millisecond)
	fmt.Fprint(conn, "world")
}

func connect(listener net.Listener) net.Conn {
	client, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		log.Fatal(err)
	}
	conn, err := listener.Accept()
	if err != nil {
		log.Fatal(err)
	}
	go greet(conn)
	return client
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	// #region client
	server := connect(listener)
	buffer := make([]byte, 1024)
	n, err := server.Read(buffer)
	fmt.Printf("one read: %q\n", buffer[:n])
	if err != nil {
		log.Fatal(err)
	}
	server.Close()

	server = connect(listener)
	defer server.Close()
	whole := make([]byte, len("hello, world"))
	if _, err := io.ReadFull(server, whole); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("whole: %q\n", whole)
	if _, err := server.Read(buffer); err == io.EOF {
		fmt.Println("then: the server has closed")
	}
	// #endregion client
}
