package main

import (
	"fmt"
	"runtime"
	"sync"
)

func getsIn(mu *sync.RWMutex) bool {
	ok := mu.TryRLock()
	if ok {
		mu.RUnlock()
	}
	return ok
}

func main() {
	var mu sync.RWMutex
	version := 1 // guarded by mu

	mu.RLock()
	fmt.Println("another reader gets in:", getsIn(&mu))

	var writer sync.WaitGroup
	writer.Go(func() {
		mu.Lock()
		defer mu.Unlock()
		version++
	})
	for getsIn(&mu) {
		runtime.Gosched() // until the writer is waiting
	}
	fmt.Println("behind a waiting writer:", getsIn(&mu))

	mu.RUnlock()
	writer.Wait()
	fmt.Println("version:", version)
}
