package main

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"net"
	"strings"
)

// serve takes anything that reads and writes, not only a socket.
func serve(stream io.ReadWriter) error {
	lines := bufio.NewScanner(stream)
	for lines.Scan() {
		answer := strings.ToUpper(lines.Text())
		if _, err := fmt.Fprintln(stream, answer); err != nil {
			return err
		}
	}
	return lines.Err()
}

func main() {
	client, server := net.Pipe()
	done := make(chan error)
	go func() { done <- serve(server) }()

	fmt.Fprintln(client, "hello")
	answer, err := bufio.NewReader(client).ReadString('\n')
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("answer:", strings.TrimSpace(answer))

	client.Close()
	fmt.Println("server ended well:", <-done == nil)
}
