package main

import (
	"fmt"
	"log"
	"os"
	"runtime"
	"time"
)

func main() {
	// Only one goroutine at a time runs Go code.
	runtime.GOMAXPROCS(1)
	r, w, err := os.Pipe()
	if err != nil {
		log.Fatal(err)
	}
	// Sets blocking mode: a waiting Read now holds a thread.
	r.Fd()

	// #region offload
	// The runtime goes on with another thread by itself.
	job := make(chan int)
	go func() {
		var result int
		if _, err := fmt.Fscan(r, &result); err != nil {
			log.Fatal(err)
		}
		job <- result
	}()
	// #endregion offload

	for tick := range 2 {
		time.Sleep(50 * time.Millisecond)
		fmt.Println("tick", tick)
	}
	fmt.Fprintln(w, 42)
	fmt.Println("blocking call returned", <-job)
}
