package main

import (
	"fmt"
	"sync"
)

type config struct{ host string }

func main() {
	shared := &config{host: "db.local"}

	var hosts [2]string
	var wg sync.WaitGroup
	for i := range hosts {
		wg.Go(func() {
			hosts[i] = shared.host // the same value, no copy
		})
	}
	wg.Wait()

	fmt.Println("tasks read:", hosts[0], hosts[1])
	fmt.Println("main reads:", shared.host)
	// The garbage collector frees it some time later.
}
