package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// #region write
func write(path, text string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	_, err = file.WriteString(text) // reports its own failure
	return errors.Join(err, file.Close())
}

// #endregion write

// #region read
func read(path string) string {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "no such file"
	} else if err != nil {
		return err.Error()
	}
	return string(data)
}

// #endregion read

func main() {
	name := fmt.Sprint("file-io-", os.Getpid())
	path := filepath.Join(os.TempDir(), name)
	fmt.Println("before:", read(path))
	fmt.Println("written:", write(path, "hello") == nil)
	fmt.Println("after:", read(path))
	os.Remove(path)
}
