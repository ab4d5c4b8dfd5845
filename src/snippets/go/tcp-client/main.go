package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"syscall"
	"time"
)

// #region client
func ask(address, question string) (string, error) {
	conn, err := net.DialTimeout("tcp", address, time.Second)
	if err != nil {
		return "", err
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, question); err != nil {
		return "", err
	}
	conn.(*net.TCPConn).CloseWrite() // no more to send
	reply, err := io.ReadAll(conn)   // until the server ends
	return string(reply), err
}

// #endregion client

func main() {
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	address := listener.Addr().String()
	go func() { // one echo
		conn, _ := listener.Accept()
		io.Copy(conn, conn)
		conn.Close()
	}()
	reply, _ := ask(address, "hello")
	fmt.Println("reply:", reply)
	listener.Close()
	_, err := ask(address, "anyone?")
	refused := errors.Is(err, syscall.ECONNREFUSED)
	fmt.Println("later: refused:", refused)
}
