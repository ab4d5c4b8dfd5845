package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var ready atomic.Int32
	var seen [3]int32
	var players sync.WaitGroup
	var barrier sync.WaitGroup
	barrier.Add(3)
	for player := range 3 {
		players.Go(func() {
			ready.Add(1)
			barrier.Done()
			barrier.Wait() // until all three are here
			seen[player] = ready.Load()
		})
	}
	players.Wait()
	fmt.Println("ready players seen:", seen)
}
