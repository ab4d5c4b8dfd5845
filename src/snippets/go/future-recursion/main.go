package main

import (
	"fmt"
	"runtime"
)

func sumTo(n int) int {
	if n == 0 {
		return 0
	}
	runtime.Gosched()
	return n + sumTo(n-1)
}

func main() {
	fmt.Println("sum:", sumTo(10))
}
