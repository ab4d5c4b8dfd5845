package main

import (
	"fmt"
	"runtime"
	"time"
)

func search(buffer int) string {
	answers := make(chan string, buffer)
	ask := func(mirror string, wait time.Duration) {
		time.Sleep(wait * time.Millisecond)
		answers <- mirror
	}
	go ask("near", 50)
	go ask("far", 250)
	return <-answers // nobody receives the other one
}

func main() {
	for _, buffer := range []int{0, 1} {
		before := runtime.NumGoroutine()
		fmt.Println("answer:", search(buffer))
		time.Sleep(400 * time.Millisecond)
		left := runtime.NumGoroutine() - before
		fmt.Printf("buffer %d, still waiting: %d\n", buffer, left)
	}
}
