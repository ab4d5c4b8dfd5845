package main

import (
	"fmt"
	"sync"
)

// Guard it with a mutex if several goroutines use it.
type hub struct{ subscribers []chan int }

func (h *hub) subscribe() <-chan int {
	ch := make(chan int, 16)
	h.subscribers = append(h.subscribers, ch)
	return ch
}

func (h *hub) publish(value int) int {
	for _, ch := range h.subscribers {
		ch <- value
	}
	return len(h.subscribers)
}

func main() {
	var h hub
	fmt.Println("7 reaches", h.publish(7))

	received := make([]int, 2)
	var wg sync.WaitGroup
	for i := range received {
		ch := h.subscribe()
		wg.Go(func() { received[i] = <-ch })
	}
	fmt.Println("42 reaches", h.publish(42))
	wg.Wait()
	fmt.Println("received", received[0], "and", received[1])
}
