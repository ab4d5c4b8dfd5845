package main

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

func fetch(name string, pause time.Duration) string {
	time.Sleep(pause)
	fmt.Println("fetched", name)
	return name
}

func main() {
	names := strings.Fields("ann bob eve")
	pauses := []time.Duration{300, 100, 200}

	// #region join
	results := make([]string, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Go(func() {
			// Each goroutine writes to its own place.
			results[i] = fetch(name, pauses[i]*time.Millisecond)
		})
	}
	wg.Wait()
	fmt.Println("results:", strings.Join(results, " "))
	// #endregion join
}
