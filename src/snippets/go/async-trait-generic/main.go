package main

import "fmt"

// #region trait
type Store interface {
	Get(key string) (string, bool)
}

type Memory struct{}

func (Memory) Get(key string) (string, bool) {
	return "hello", key == "greeting"
}

// #endregion trait

func show(store Store, key string) {
	if value, found := store.Get(key); found {
		fmt.Printf("%s: %s\n", key, value)
	} else {
		fmt.Printf("%s: nothing\n", key)
	}
}

func main() {
	show(Memory{}, "greeting")
	show(Memory{}, "farewell")
}
