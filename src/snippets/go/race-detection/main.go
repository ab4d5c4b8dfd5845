package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	// #region race
	// `go run -race` reports "WARNING: DATA RACE" here;
	// without -race the program looks fine.
	hits := 0
	var wg sync.WaitGroup
	wg.Go(func() { hits++ })
	time.Sleep(100 * time.Millisecond) // orders nothing
	wg.Go(func() { hits++ })
	wg.Wait()
	// #endregion race
	fmt.Println("hits:", hits)
}
