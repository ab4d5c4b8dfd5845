package main

import (
	"fmt"
	"sync"
	"time"
)

func pay() { time.Sleep(20 * time.Millisecond) }

// #region buy
var (
	mu    sync.Mutex
	stock = 2 // guarded by mu
)

func buy() {
	mu.Lock()
	defer mu.Unlock()
	if stock > 0 {
		pay() // the mutex is held while waiting
		stock--
	}
}

// #endregion buy

func main() {
	var buyers sync.WaitGroup
	for range 5 {
		buyers.Go(buy)
	}
	buyers.Wait()
	fmt.Println("stock:", stock)
}
