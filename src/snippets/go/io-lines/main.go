package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"path/filepath"
)

// #region lines
func show(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		fmt.Printf("%q\n", lines.Text())
	}
	return lines.Err() // a read error, or a line too long
}

// #endregion lines

func main() {
	name := fmt.Sprint("io-lines-", os.Getpid())
	path := filepath.Join(os.TempDir(), name)
	// Ends of lines from Windows, from Unix, and none.
	text := []byte("tea\r\nmilk\n\nsugar")
	if err := os.WriteFile(path, text, 0o644); err != nil {
		log.Fatal(err)
	}
	err := show(path)
	os.Remove(path)
	if err != nil {
		log.Fatal(err)
	}
}
