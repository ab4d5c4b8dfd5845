package main

import (
	"fmt"
	"time"
)

func load() int {
	time.Sleep(100 * time.Millisecond)
	return 42
}

// Every function may wait: only its goroutine stops.
func loadNow() int {
	return load()
}

func main() {
	fmt.Println("before")
	fmt.Println("got", loadNow())
	fmt.Println("after")
}
