package main

import (
	"fmt"
	"sync"
	"time"
)

// #region sleep
func nap(name string, d time.Duration) {
	time.Sleep(d)
	fmt.Println(name, "woke")
}

// #endregion sleep

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { nap("long", 200*time.Millisecond) })
	wg.Go(func() { nap("short", 100*time.Millisecond) })
	fmt.Println("main goes on")
	wg.Wait()
}
