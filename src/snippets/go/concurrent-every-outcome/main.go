package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

func fetch(name string) (string, error) {
	time.Sleep(50 * time.Millisecond)
	if name == "ann" {
		return name + "'s page", nil
	}
	return "", fmt.Errorf("no page of %s", name)
}

func main() {
	// #region settled
	names := []string{"ann", "bob", "eve"}
	pages := make([]string, len(names))
	errs := make([]error, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Go(func() { pages[i], errs[i] = fetch(name) })
	}
	wg.Wait()
	for i, err := range errs {
		if err == nil {
			fmt.Println(pages[i])
		}
	}
	fmt.Printf("failed:\n%v\n", errors.Join(errs...))
	// #endregion settled
}
