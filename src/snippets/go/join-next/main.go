package main

import (
	"fmt"
	"time"
)

func fetch(name string, ms int) string {
	time.Sleep(time.Duration(ms) * time.Millisecond)
	return name
}

func main() {
	jobs := map[string]int{"ann": 300, "bob": 100, "eve": 200}

	// #region next
	// Room for all: no sender waits if the reader leaves.
	results := make(chan string, len(jobs))
	for name, ms := range jobs {
		go func() { results <- fetch(name, ms) }()
	}
	for range jobs {
		fmt.Println("next:", <-results)
	}
	fmt.Println("none left")
	// #endregion next
}
