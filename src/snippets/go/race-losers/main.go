package main

import (
	"fmt"
	"time"
)

func run(name string, d time.Duration) <-chan string {
	ch := make(chan string, 1) // nobody may be receiving
	go func() {
		time.Sleep(d)
		fmt.Printf("%s: finished\n", name)
		ch <- name
	}()
	return ch
}

func main() {
	fast := run("fast", 100*time.Millisecond)
	slow := run("slow", 200*time.Millisecond)
	select {
	case name := <-fast:
		fmt.Println("winner:", name)
	case name := <-slow:
		fmt.Println("winner:", name)
	}
	time.Sleep(300 * time.Millisecond)
	fmt.Println("end")
}
