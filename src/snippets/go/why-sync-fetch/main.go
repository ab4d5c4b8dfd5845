package main

import (
	"fmt"
	"strings"
	"time"
)

// The caller can do nothing else until the call returns.
func fetch(name string, millis int) string {
	time.Sleep(time.Duration(millis) * time.Millisecond)
	fmt.Println("received", name)
	return "body of " + name
}

func parse(body string) string {
	return strings.ToUpper(body)
}

func main() {
	slow := parse(fetch("slow", 150))
	fast := parse(fetch("fast", 50))
	fmt.Println(slow, "+", fast)
}
