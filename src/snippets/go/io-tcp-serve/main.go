package main

import (
	"fmt"
	"io"
	"log"
	"net"
	"time"
)

// #region accept
func serve(listener net.Listener, limit int) {
	permits := make(chan struct{}, limit)
	for {
		// No permit, no accept: newcomers wait in the kernel.
		permits <- struct{}{}
		conn, err := listener.Accept()
		if err != nil { // and conn is nil
			log.Println("accept:", err)
			<-permits
			time.Sleep(100 * time.Millisecond)
			continue
		}
		go func() {
			defer func() { <-permits }()
			defer conn.Close()
			if _, err := io.Copy(conn, conn); err != nil {
				log.Println(conn.RemoteAddr(), err)
			}
		}()
	}
}

// #endregion accept

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	go serve(listener, 1)
	visit := func() net.Conn {
		conn, err := net.Dial("tcp", listener.Addr().String())
		if err != nil {
			log.Fatal(err)
		}
		fmt.Fprint(conn, "hello")
		return conn
	}
	reply := make([]byte, len("hello"))
	first := visit()
	_, err = io.ReadFull(first, reply)
	fmt.Println("first: answered:", err == nil)
	second := visit()
	second.SetReadDeadline(time.Now().Add(200 * time.Millisecond))
	_, err = io.ReadFull(second, reply)
	fmt.Println("second: answered:", err == nil)

	first.Close()
	second.SetReadDeadline(time.Time{}) // no deadline
	_, err = io.ReadFull(second, reply)
	fmt.Println("second: answered:", err == nil)
}
