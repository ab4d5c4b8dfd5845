package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
)

// #region frames
const maxFrame = 1024

var errTooBig = errors.New("frame too big")

func readFrame(r io.Reader) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err // io.EOF: no more frames
	}
	size := binary.BigEndian.Uint32(head[:])
	if size > maxFrame { // before any memory is set aside
		return nil, errTooBig
	}
	frame := make([]byte, size)
	_, err := io.ReadFull(r, frame)
	if err == io.EOF { // a length without its frame
		err = io.ErrUnexpectedEOF
	}
	return frame, err
}

// #endregion frames

func main() {
	// The pieces do not end where the frames end.
	pieces := []string{
		"\x00\x00\x00\x05he", "llo\x00\x00",
		"\x00\x03bye", "\xff\xff\xff\xff",
	}
	sender, receiver := net.Pipe()
	go func() {
		defer sender.Close()
		for _, piece := range pieces {
			io.WriteString(sender, piece)
		}
	}()
	for {
		frame, err := readFrame(receiver)
		if err != nil {
			fmt.Println("error:", err)
			return
		}
		fmt.Printf("frame: %s\n", frame)
	}
}
