package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

func run(dir string) error {
	pipe := filepath.Join(dir, "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		return err
	}
	path := filepath.Join(dir, "menu.txt")
	if err := os.WriteFile(path, []byte("tea"), 0o644); err != nil {
		return err
	}

	// #region pool
	// Opening a pipe without a writer hangs, like a dead disk.
	for range 4 {
		go os.Open(pipe)
	}
	read := make(chan string)
	go func() {
		text, err := os.ReadFile(path)
		if err != nil {
			log.Fatal(err)
		}
		read <- string(text)
	}()
	select {
	case text := <-read:
		fmt.Println("read:", text)
	case <-time.After(300 * time.Millisecond):
		fmt.Println("still waiting for a thread")
	}
	// #endregion pool
	return nil
}

func main() {
	dir, err := os.MkdirTemp("", "io-file-pool-")
	if err != nil {
		log.Fatal(err)
	}
	err = run(dir)
	os.RemoveAll(dir)
	if err != nil {
		log.Fatal(err)
	}
}
