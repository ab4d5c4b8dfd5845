package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

func main() {
	ch := make(chan int, 2)
	var sent atomic.Int32

	// #region produce
	go func() {
		for i := 0; ; i++ {
			ch <- i // a full buffer holds the producer here
			sent.Add(1)
		}
	}()
	// #endregion produce

	for range 3 {
		time.Sleep(50 * time.Millisecond)
		fmt.Println("sent:", sent.Load())
		fmt.Println("received", <-ch)
	}
}
