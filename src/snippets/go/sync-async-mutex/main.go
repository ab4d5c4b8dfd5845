package main

import (
	"fmt"
	"sync"
	"time"
)

var (
	mu    sync.Mutex
	count int // guarded by mu
)

func save(int) {
	time.Sleep(5 * time.Millisecond)
}

func addOne() {
	mu.Lock()
	defer mu.Unlock()
	next := count + 1
	save(next) // the mutex is held while waiting
	count = next
}

func main() {
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(addOne)
	}
	wg.Wait()
	fmt.Println("count:", count)
}
