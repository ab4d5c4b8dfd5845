package main

import (
	"fmt"
	"time"
)

func task(started chan<- bool) {
	// Runs when task returns, which never happens here.
	defer fmt.Println("task: cleaned up")
	started <- true
	time.Sleep(200 * time.Millisecond)
	fmt.Println("task: finished")
}

func main() {
	started := make(chan bool)
	go task(started)
	<-started
	fmt.Println("main: end")
}
