package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// Keeps its processor busy until the partner comes.
func waitFor(partner *atomic.Bool) bool {
	limit := time.Now().Add(500 * time.Millisecond)
	for !partner.Load() && time.Now().Before(limit) {
	}
	return partner.Load()
}

func main() {
	var partner atomic.Bool
	var met bool
	var wg sync.WaitGroup
	wg.Go(func() { met = waitFor(&partner) })
	wg.Go(func() { partner.Store(true) })
	wg.Wait()
	fmt.Println("two goroutines: met =", met)
}
