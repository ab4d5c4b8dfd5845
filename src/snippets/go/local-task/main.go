package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"
)

func main() {
	// #region local
	// main keeps its thread and runs every call on it.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()

	calls := make(chan func())
	var visits []string // no lock: only main touches it
	visit := func(name string, ms int) {
		time.Sleep(time.Duration(ms) * time.Millisecond)
		calls <- func() { visits = append(visits, name) }
	}
	go visit("ann", 200)
	go visit("bob", 100)
	for range 2 {
		call := <-calls
		call()
	}
	// #endregion local
	fmt.Println("visits:", strings.Join(visits, ", "))
}
