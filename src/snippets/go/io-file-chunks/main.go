package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
)

// #region chunks
func count(path string) (total int, err error) {
	file, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	chunk := make([]byte, 4096)
	for {
		n, err := file.Read(chunk)
		if n > 0 { // use the bytes first, then look at err
			total += n
			fmt.Println("chunk of", n, "bytes")
		}
		if errors.Is(err, io.EOF) {
			return total, nil
		}
		if err != nil {
			return total, err
		}
	}
}

// #endregion chunks

func main() {
	name := fmt.Sprint("io-file-chunks-", os.Getpid())
	path := filepath.Join(os.TempDir(), name)
	err := os.WriteFile(path, make([]byte, 10_000), 0o644)
	if err != nil {
		log.Fatal(err)
	}
	total, err := count(path)
	os.Remove(path)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("total:", total)
}
