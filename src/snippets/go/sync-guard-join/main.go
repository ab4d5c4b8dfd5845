package main

import (
	"fmt"
	"runtime"
	"sync"
)

type counter struct {
	mu sync.Mutex
	n  int // guarded by mu
}

func (c *counter) add() {
	c.mu.Lock() // stops this goroutine, not the thread
	defer c.mu.Unlock()
	runtime.Gosched()
	c.n++
}

func main() {
	runtime.GOMAXPROCS(1)
	var c counter
	var branches sync.WaitGroup
	branches.Go(c.add)
	branches.Go(c.add)
	branches.Wait()
	fmt.Println("sync: both branches finished")
}
