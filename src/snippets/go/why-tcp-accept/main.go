package main

import (
	"fmt"
	"io"
	"log"
	"net"
	"os"
)

func serve(ln net.Listener) {
	for {
		conn, err := ln.Accept()
		if err != nil {
			log.Println("accept:", err)
			continue // the server goes on
		}
		go func() {
			defer conn.Close()
			if _, err := io.Copy(conn, conn); err != nil {
				log.Println("connection:", err)
			}
		}()
	}
}

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	go serve(ln)
	for i := range 3 {
		client, err := net.Dial("tcp", ln.Addr().String())
		if err != nil {
			log.Fatal(err)
		}
		defer client.Close() // so all three stay connected
		fmt.Fprintln(client, "hello", i)
		io.CopyN(os.Stdout, client, int64(len("hello 0\n")))
	}
}
