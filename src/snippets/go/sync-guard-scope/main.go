package main

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
)

type visits struct {
	mu    sync.Mutex
	names []string // guarded by mu
}

// The mutex is free again when this method returns.
func (v *visits) add(name string) int {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.names = append(v.names, name)
	return len(v.names)
}

func main() {
	var v visits
	var wg sync.WaitGroup
	wg.Go(func() {
		fmt.Println("visit", v.add("ann"))
		runtime.Gosched()
		fmt.Println("visit", v.add("bob"))
	})
	wg.Wait()

	v.mu.Lock()
	names := slices.Clone(v.names)
	v.mu.Unlock() // before the wait
	runtime.Gosched()
	fmt.Println(strings.Join(names, " and "))
}
