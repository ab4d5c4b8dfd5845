package main

import (
	"fmt"
	"sync"
	"time"
)

// #region lock
var (
	rw      sync.RWMutex
	version = 1 // guarded by rw
)

func read(name string) {
	rw.RLock()
	defer rw.RUnlock()
	fmt.Println(name, "reads", version)
	time.Sleep(200 * time.Millisecond)
	fmt.Println(name, "ends")
}

func write() {
	rw.Lock()
	defer rw.Unlock()
	version++
	fmt.Println("written", version)
}

// #endregion lock

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { read("a") })
	time.Sleep(50 * time.Millisecond)
	wg.Go(func() { read("b") }) // together with a
	time.Sleep(50 * time.Millisecond)
	wg.Go(write) // waits for a and b
	time.Sleep(50 * time.Millisecond)
	wg.Go(func() { read("c") }) // waits behind the writer
	wg.Wait()
}
