package main

import (
	"fmt"
	"sync"
	"time"
)

func fetch(name string, d time.Duration) string {
	time.Sleep(d)
	fmt.Println(name, "arrived")
	return name
}

func main() {
	// #region join
	var user, posts string
	var wg sync.WaitGroup
	wg.Go(func() { user = fetch("user", 200*time.Millisecond) })
	wg.Go(func() { posts = fetch("posts", 100*time.Millisecond) })
	wg.Wait()
	fmt.Println("both:", user, posts)
	// #endregion join
}
