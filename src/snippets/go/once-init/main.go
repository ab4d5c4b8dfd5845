package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

var attempts int

// open fails the first time.
var open = sync.OnceValues(func() (string, error) {
	attempts++
	time.Sleep(50 * time.Millisecond)
	if attempts == 1 {
		return "", errors.New("refused")
	}
	return "open", nil
})

func main() {
	var outcomes [3]string
	var wg sync.WaitGroup
	for i := range outcomes {
		wg.Go(func() {
			pool, err := open()
			if err != nil {
				pool = err.Error()
			}
			outcomes[i] = pool
		})
	}
	wg.Wait()
	fmt.Println("callers:", outcomes[0], outcomes[1], outcomes[2])
	fmt.Println("attempts:", attempts)
}
