package main

import (
	"fmt"
	"time"
)

// #region trait
// Any method may wait: the type does not say so.
type Store interface {
	Get(id int) string
}

// #endregion trait

type Memory struct{}

func (Memory) Get(id int) string {
	return fmt.Sprint("memory: item ", id)
}

type Remote struct{}

func (Remote) Get(id int) string {
	time.Sleep(50 * time.Millisecond)
	return fmt.Sprint("remote: item ", id)
}

func main() {
	// Values of different types in one slice.
	for _, store := range []Store{Memory{}, Remote{}} {
		answer := make(chan string)
		go func() { answer <- store.Get(7) }()
		fmt.Println(<-answer)
	}
}
