package main

import (
	"fmt"
	"io"
	"net"
	"time"
)

func main() {
	writer, reader := net.Pipe()
	go func() {
		writer.Write([]byte("ab"))
		time.Sleep(200 * time.Millisecond)
		writer.Write([]byte("cdef"))
	}()

	var bytes [4]byte
	limit := time.Now().Add(100 * time.Millisecond)
	reader.SetReadDeadline(limit)
	n, err := io.ReadFull(reader, bytes[:])
	fmt.Printf("in time = %t, read: %s\n", err == nil, bytes[:n])

	reader.SetReadDeadline(time.Time{}) // no limit any more
	if _, err := io.ReadFull(reader, bytes[n:]); err == nil {
		fmt.Printf("the same read: %s\n", bytes[:])
	}
}
