package main

import (
	"fmt"
	"time"
)

func wait(signal <-chan struct{}) string {
	select {
	case <-signal:
		return "kept"
	case <-time.After(50 * time.Millisecond):
		return "lost"
	}
}

func notify(signal chan<- struct{}) {
	select {
	case signal <- struct{}{}:
	default: // nobody waits, or there is a signal already
	}
}

func main() {
	one := make(chan struct{}, 1)
	notify(one) // nobody is waiting yet
	fmt.Println("buffered:", wait(one))

	notify(one)
	notify(one) // there is room for one
	fmt.Println("first of two:", wait(one))
	fmt.Println("second of two:", wait(one))

	none := make(chan struct{})
	notify(none)
	fmt.Println("unbuffered:", wait(none))

	all := make(chan struct{})
	close(all)
	fmt.Println("closed:", wait(all), wait(all))
}
