package main

import (
	"fmt"
	"time"
)

func job(name string, d time.Duration) <-chan string {
	ch := make(chan string, 1)
	go func() {
		time.Sleep(d)
		fmt.Println(name, "finished")
		ch <- name
	}()
	return ch
}

func main() {
	fast := job("fast", 100*time.Millisecond)
	slow := job("slow", 200*time.Millisecond)

	// #region select
	select {
	case v := <-fast:
		fmt.Println("winner:", v)
	case v := <-slow:
		fmt.Println("winner:", v)
	}
	// #endregion select

	// The loser's goroutine runs on.
	time.Sleep(300 * time.Millisecond)
	fmt.Println("end")
}
