package main

import (
	"fmt"
	"sync"
)

type queue struct {
	mu       sync.Mutex
	nonEmpty *sync.Cond
	items    []int
}

func (q *queue) push(item int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.items = append(q.items, item) // never waits for room
	q.nonEmpty.Signal()
}

func (q *queue) pop() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.nonEmpty.Wait()
	}
	item := q.items[0]
	q.items = q.items[1:]
	return item
}

func main() {
	q := &queue{}
	q.nonEmpty = sync.NewCond(&q.mu)
	for i := range 1000 {
		q.push(i)
	}
	fmt.Println("queued:", len(q.items))
	fmt.Println("first:", q.pop())
}
