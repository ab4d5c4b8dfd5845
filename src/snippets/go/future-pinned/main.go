package main

import (
	"fmt"
	"time"
)

func main() {
	work := make(chan string, 1)
	go func() {
		time.Sleep(300 * time.Millisecond)
		work <- "finished"
	}()

	select {
	case result := <-work:
		fmt.Println(result)
		return
	case <-time.After(100 * time.Millisecond):
		fmt.Println("not finished yet")
	}
	fmt.Println(<-work)
}
