package main

import (
	"fmt"
	"io"
	"log"
	"net"
	"time"
)

// #region server
func serve(listener net.Listener) {
	for {
		conn, err := listener.Accept()
		if err != nil { // one failure is not the end
			log.Println("accept:", err)
			time.Sleep(50 * time.Millisecond)
			continue
		}
		go func() {
			defer conn.Close()
			io.Copy(conn, conn) // an error ends only this one
		}()
	}
}

// #endregion server

func ask(conn net.Conn, text string) {
	fmt.Fprint(conn, text)
	conn.(*net.TCPConn).CloseWrite()
	reply, _ := io.ReadAll(conn)
	fmt.Println("echo:", string(reply))
}

func main() {
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	go serve(listener)
	first, _ := net.Dial("tcp", listener.Addr().String())
	second, _ := net.Dial("tcp", listener.Addr().String())
	ask(second, "I came second") // the first still says nothing
	ask(first, "I came first")
}
