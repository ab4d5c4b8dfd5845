package main

import (
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
)

func run(dir string) error {
	path := filepath.Join(dir, "menu.txt")
	err := os.WriteFile(path, []byte("tea\nmilk\n"), 0o644)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	fmt.Printf("%d bytes: %q\n", len(text), text)

	_, err = os.ReadFile(filepath.Join(dir, "no-such.txt"))
	fmt.Println("not found:", errors.Is(err, fs.ErrNotExist))

	// Latin-1, not UTF-8: a Go string holds any bytes.
	err = os.WriteFile(path, []byte("caf\xe9"), 0o644)
	if err != nil {
		return err
	}
	latin, err := os.ReadFile(path)
	fmt.Printf("Latin-1 as text: %q\n", latin)
	return err
}

func main() {
	dir, err := os.MkdirTemp("", "io-file-whole-")
	if err != nil {
		log.Fatal(err)
	}
	err = run(dir)
	os.RemoveAll(dir)
	if err != nil {
		log.Fatal(err)
	}
}
