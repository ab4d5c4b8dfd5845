package main

import (
	"fmt"
	"time"
)

func price(item string) int {
	time.Sleep(10 * time.Millisecond) // only this goroutine waits
	return len(item)
}

// The signature does not tell that total has to wait.
func total() int {
	return price("tea") + price("milk")
}

func report() string {
	return fmt.Sprint("total: ", total())
}

func main() {
	fmt.Println(report())
}
