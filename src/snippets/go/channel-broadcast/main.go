package main

import "fmt"

// #region hub
// Guard it with a mutex if several goroutines use it.
type hub struct{ subscribers []chan string }

func (h *hub) subscribe() <-chan string {
	ch := make(chan string, 16)
	h.subscribers = append(h.subscribers, ch)
	return ch
}

func (h *hub) send(value string) {
	for _, ch := range h.subscribers {
		ch <- value // waits if this one has not kept up
	}
}

// #endregion hub

func main() {
	var h hub
	early := h.subscribe()
	h.send("first")
	late := h.subscribe()
	h.send("second")

	fmt.Println("early:", <-early)
	fmt.Println("early:", <-early)
	fmt.Println("late:", <-late)
}
