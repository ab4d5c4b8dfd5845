package main

import (
	"fmt"
	"log"
	"net"
)

func run() error {
	server, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	defer server.Close()
	client, err := net.Dial("udp", server.LocalAddr().String())
	if err != nil {
		return err
	}
	defer client.Close()

	for _, text := range []string{"tea", "milk", "a long one"} {
		if _, err := fmt.Fprint(client, text); err != nil {
			return err
		}
	}
	buffer := make([]byte, 8)
	for range 3 {
		n, peer, err := server.ReadFrom(buffer)
		if err != nil {
			return err
		}
		fmt.Printf("server: %q\n", buffer[:n])
		_, err = server.WriteTo([]byte("ok"), peer)
		if err != nil {
			return err
		}
	}
	n, err := client.Read(buffer)
	fmt.Printf("client: %q\n", buffer[:n])
	return err
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
