package main

import (
	"fmt"
	"sync"
	"time"
)

func pause(ms int) {
	time.Sleep(time.Duration(ms) * time.Millisecond)
}

// #region wait
func main() {
	var wg sync.WaitGroup
	page := func(name string, ms int) {
		pause(ms)
		fmt.Println("page", name)
		// A task of the group may start another one.
		wg.Go(func() {
			pause(200)
			fmt.Println("image of", name)
		})
	}
	wg.Go(func() { page("a", 100) })
	wg.Go(func() { page("b", 200) })
	wg.Wait()
	fmt.Println("all done")
}

// #endregion wait
