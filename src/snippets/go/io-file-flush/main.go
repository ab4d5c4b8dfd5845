package main

import (
	"fmt"
	"log"
	"os"
)

func outcome(err error) string {
	if err != nil {
		return "error"
	}
	return "ok"
}

func main() {
	temp, err := os.CreateTemp("", "io-file-flush-")
	if err != nil {
		log.Fatal(err)
	}
	defer os.Remove(temp.Name())
	temp.Close()

	// #region write
	// Open for reading: writes fail, as they do on a full disk.
	file, err := os.Open(temp.Name())
	if err != nil {
		log.Fatal(err)
	}
	_, err = file.Write([]byte("data"))
	fmt.Println("write:", outcome(err))
	fmt.Println("close:", outcome(file.Close()))
	// #endregion write
}
