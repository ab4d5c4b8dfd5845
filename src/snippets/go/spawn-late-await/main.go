package main

import (
	"errors"
	"fmt"
	"time"
)

func load(name string, wait time.Duration) <-chan error {
	result := make(chan error, 1)
	go func() {
		time.Sleep(wait)
		if name == "broken" {
			result <- errors.New("the file is broken")
		}
		close(result)
	}()
	return result
}

func main() {
	slow := load("slow", 200*time.Millisecond)
	broken := load("broken", 50*time.Millisecond)
	fmt.Println("main: both started")

	if err := <-slow; err == nil {
		fmt.Println("slow: loaded")
	}
	// The error has waited in the channel.
	if err := <-broken; err != nil {
		fmt.Println("broken:", err)
	}
}
