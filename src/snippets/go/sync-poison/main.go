package main

import (
	"fmt"
	"strconv"
	"sync"
)

type purses struct {
	mu    sync.Mutex
	coins [2]int // guarded by mu
}

func (p *purses) move(amount string) {
	p.mu.Lock()
	defer p.mu.Unlock() // also runs on a panic
	p.coins[0] = 0
	n, err := strconv.Atoi(amount)
	if err != nil {
		panic("not a number")
	}
	p.coins[1] = n
}

func main() {
	p := purses{coins: [2]int{5, 0}}
	var task sync.WaitGroup
	task.Go(func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		p.move("five")
	})
	task.Wait()
	fmt.Println("locked:", !p.mu.TryLock())
	fmt.Println(p.coins)
}
