package main

import (
	"errors"
	"fmt"
	"sync"
)

var attempts int

// connect fails the first time.
func connect() (string, error) {
	attempts++
	if attempts == 1 {
		return "", errors.New("refused")
	}
	return "connected", nil
}

var pool = sync.OnceValues(connect)

func main() {
	for call := 1; call <= 3; call++ {
		if pool, err := pool(); err != nil {
			fmt.Printf("call %d: %v\n", call, err)
		} else {
			fmt.Printf("call %d: %s\n", call, pool)
		}
	}
	fmt.Println("attempts:", attempts)
}
