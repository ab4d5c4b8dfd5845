package main

import (
	"fmt"
	"sync"
)

type watched struct {
	mu      sync.Mutex
	value   string
	changed chan struct{}
}

func (w *watched) set(value string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.value = value
	close(w.changed) // wakes everybody who waits
	w.changed = make(chan struct{})
}

func (w *watched) get() (string, <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.value, w.changed
}

func main() {
	config := &watched{value: "v1", changed: make(chan struct{})}
	value, changed := config.get()
	fmt.Println("at first", value)

	config.set("v2")
	config.set("v3")

	<-changed
	value, _ = config.get() // v2 is lost
	fmt.Println("changed to", value)
}
