package main

import (
	"fmt"
	"sync"
	"time"
)

func step(name string, wait time.Duration) {
	time.Sleep(wait)
	fmt.Println("  " + name)
}

func main() {
	slow, fast := 200*time.Millisecond, 100*time.Millisecond

	fmt.Println("one after another")
	step("slow", slow)
	step("fast", fast)

	fmt.Println("together")
	var steps sync.WaitGroup
	steps.Go(func() { step("slow", slow) })
	steps.Go(func() { step("fast", fast) })
	steps.Wait()
}
