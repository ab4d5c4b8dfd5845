package main

import (
	"fmt"
	"sync"
	"time"
)

func useBoth(first, second *sync.Mutex) {
	first.Lock()
	defer first.Unlock()
	time.Sleep(200 * time.Millisecond)
	second.Lock()
	defer second.Unlock()
}

func run(label string, one, other func()) {
	finished := make(chan struct{})
	go func() {
		var both sync.WaitGroup
		both.Go(one)
		both.Go(other)
		both.Wait()
		close(finished)
	}()
	select {
	case <-finished:
		fmt.Println(label + ": finished")
	case <-time.After(time.Second):
		fmt.Println(label + ": stuck")
	}
}

func main() {
	var a, b sync.Mutex
	run("opposite order",
		func() { useBoth(&a, &b) },
		func() { useBoth(&b, &a) })

	var c, d sync.Mutex // a and b stay locked for ever
	run("same order",
		func() { useBoth(&c, &d) },
		func() { useBoth(&c, &d) })
}
