package main

import (
	"fmt"
	"sync"
	"time"
)

func countPosts(user string) int {
	time.Sleep(100 * time.Millisecond)
	return len(user)
}

func main() {
	// Both may run from here on, also at the same time.
	var ann, robert int
	var wg sync.WaitGroup
	wg.Go(func() { ann = countPosts("ann") })
	wg.Go(func() { robert = countPosts("robert") })
	fmt.Println("both started")

	// A panic in either one would have ended the process.
	wg.Wait()
	fmt.Println("ann:", ann)
	fmt.Println("robert:", robert)
}
