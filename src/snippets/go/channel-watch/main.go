package main

import (
	"fmt"
	"sync"
)

// #region watch
type watched struct {
	mu      sync.Mutex
	value   int
	changed chan struct{} // closed at the next change
}

func (w *watched) send(value int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.value = value
	close(w.changed) // wakes everyone who waits
	w.changed = make(chan struct{})
}

func (w *watched) get() (int, <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.value, w.changed
}

// #endregion watch

func main() {
	progress := &watched{changed: make(chan struct{})}
	value, changed := progress.get()
	fmt.Println("at first:", value)

	for percent := 10; percent <= 30; percent += 10 {
		progress.send(percent)
	}
	<-changed
	value, _ = progress.get()
	fmt.Println("latest:", value) // 10 and 20 are gone
}
