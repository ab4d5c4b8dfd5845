package main

import (
	"fmt"
	"sync"
)

func main() {
	// A type says nothing about sharing: any pointer, map or
	// slice may go to another goroutine.
	words := map[string]int{"hello": 1}

	var wg sync.WaitGroup
	wg.Go(func() {
		words["from a goroutine"] = 2
	})
	// A write right here would be a data race, and compile.
	wg.Wait()

	fmt.Println(len(words), "words")
}
