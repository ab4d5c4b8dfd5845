package main

import (
	"fmt"
	"sync"
)

// #region mutex
type counter struct {
	mu sync.Mutex
	n  int // guarded by mu
}

func (c *counter) add() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

// #endregion mutex

func main() {
	var c counter
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			for range 100 {
				c.add()
			}
		})
	}
	wg.Wait()
	fmt.Println("count:", c.n)
}
