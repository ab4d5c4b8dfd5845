package main

import (
	"errors"
	"fmt"
	"sync"
)

func ping(host string) (string, error) {
	if host == "lima" {
		return "", errors.New("no route")
	}
	return host + " is up", nil
}

func main() {
	// #region settled
	hosts := []string{"oslo", "lima", "seoul"}
	replies := make([]string, len(hosts))
	errs := make([]error, len(hosts))
	var wg sync.WaitGroup
	for i, host := range hosts {
		wg.Go(func() { replies[i], errs[i] = ping(host) })
	}
	wg.Wait()
	// #endregion settled

	for i, err := range errs {
		if err != nil {
			fmt.Println("failed:", err)
		} else {
			fmt.Println("ok:", replies[i])
		}
	}
}
