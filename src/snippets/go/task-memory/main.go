package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

func small(ready chan<- byte, leave <-chan struct{}) {
	ready <- 0
	<-leave
}

func large(ready chan<- byte, leave <-chan struct{}) {
	var buffer [4096]byte
	ready <- buffer[len(leave)] // makes the stack grow
	<-leave
	ready <- buffer[len(leave)] // the buffer is still in use
}

func stackEach(f func(chan<- byte, <-chan struct{})) uint64 {
	const tasks = 10_000
	var before, after runtime.MemStats
	ready, leave := make(chan byte), make(chan struct{})
	runtime.ReadMemStats(&before)
	for range tasks {
		go f(ready, leave)
	}
	for range tasks {
		<-ready
	}
	runtime.ReadMemStats(&after)
	return (after.StackInuse - before.StackInuse) / tasks / 1024
}

func main() {
	debug.SetGCPercent(-1) // stacks shrink only in a collection
	fmt.Println("waiting:", stackEach(small), "KiB")
	fmt.Println("holding 4 KiB:", stackEach(large), "KiB")
}
