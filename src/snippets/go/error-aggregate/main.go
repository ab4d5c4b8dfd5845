package main

import (
	"errors"
	"fmt"
	"io/fs"
	"sync"
)

func load(name string) error {
	if name == "b" {
		return nil
	}
	return fmt.Errorf("load %s: %w", name, fs.ErrNotExist)
}

// #region aggregate
func loadAll(names ...string) error {
	errs := make([]error, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Go(func() { errs[i] = load(name) })
	}
	wg.Wait()
	return errors.Join(errs...) // nil if all are nil
}

// #endregion aggregate

func main() {
	err := loadAll("a", "b", "c")
	fmt.Println(err)
	missing := errors.Is(err, fs.ErrNotExist)
	fmt.Println("something is missing:", missing)
}
