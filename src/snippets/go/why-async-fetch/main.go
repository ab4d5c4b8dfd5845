package main

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

// The same function: only the goroutine that calls it waits.
func fetch(name string, millis int) string {
	time.Sleep(time.Duration(millis) * time.Millisecond)
	fmt.Println("received", name)
	return "body of " + name
}

func parse(body string) string {
	return strings.ToUpper(body)
}

func main() {
	var slow, fast string
	var wg sync.WaitGroup
	wg.Go(func() { slow = parse(fetch("slow", 150)) })
	wg.Go(func() { fast = parse(fetch("fast", 50)) })
	wg.Wait()
	fmt.Println(slow, "+", fast)
}
