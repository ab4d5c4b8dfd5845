//go:build solution

package producerconsumer

import (
	"sync"
	"time"
)

// A Step of a producer: it waits, then it gives the value.
type Step struct {
	Wait  time.Duration
	Value string
}

// Run passes the values of all producers to handle, one at a time,
// and returns their number. The producers work at the same time and
// give their values to one consumer through a channel with room for
// two.
func Run(producers [][]Step, handle func(value string)) int {
	values := make(chan string, 2)
	var running sync.WaitGroup
	for _, steps := range producers {
		running.Go(func() { produce(steps, values) })
	}
	// The channel is closed once, when the last producer is done.
	go func() {
		running.Wait()
		close(values)
	}()

	count := 0
	for value := range values {
		handle(value)
		count++
	}
	return count
}

func produce(steps []Step, values chan<- string) {
	for _, step := range steps {
		time.Sleep(step.Wait)
		values <- step.Value
	}
}
