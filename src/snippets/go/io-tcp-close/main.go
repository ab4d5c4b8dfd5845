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

// #region handlers
func forgets(conn net.Conn) {
	fmt.Fprint(conn, "bye")
}

func closes(conn net.Conn) {
	defer conn.Close()
	fmt.Fprint(conn, "bye")
}

// #endregion handlers

func visit(name string, handle func(net.Conn)) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	client, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		return err
	}
	conn, err := listener.Accept()
	if err != nil {
		return err
	}
	handle(conn)

	soon := time.Now().Add(200 * time.Millisecond)
	client.SetReadDeadline(soon)
	_, err = io.ReadAll(client)
	if errors.Is(err, os.ErrDeadlineExceeded) {
		fmt.Println(name+":", "still open")
	} else {
		fmt.Println(name+":", "closed")
	}
	return nil
}

func main() {
	if err := visit("handler returned", forgets); err != nil {
		log.Fatal(err)
	}
	if err := visit("handler closed it", closes); err != nil {
		log.Fatal(err)
	}
}
