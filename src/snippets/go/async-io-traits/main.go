package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"strings"
)

// #region shout
// Takes a file, a socket, a body or plain memory alike.
func shout(src io.Reader, dst io.Writer) error {
	buf := make([]byte, 4)
	for {
		n, err := src.Read(buf)
		if n > 0 { // use the bytes first, then look at err
			fmt.Println("read", n, "bytes")
			upper := bytes.ToUpper(buf[:n])
			if _, err := dst.Write(upper); err != nil {
				return err
			}
		}
		if err == io.EOF {
			fmt.Println("end of the stream")
			return nil
		} else if err != nil {
			return err
		}
	}
}

// #endregion shout

func main() {
	var out bytes.Buffer
	err := shout(strings.NewReader("hello!"), &out)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(out.String())
}
