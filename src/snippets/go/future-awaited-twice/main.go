package main

import (
	"fmt"
	"sync"
)

func main() {
	rolled := sync.OnceValue(func() int {
		fmt.Println("rolling")
		return 4
	})
	fmt.Println("first:", rolled())
	fmt.Println("second:", rolled())
}
