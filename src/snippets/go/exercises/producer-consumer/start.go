//go:build !solution

package producerconsumer

import "time"

// A Step of a producer: it waits, then it gives the value.
type Step struct {
	Wait  time.Duration
	Value string
}

// Run passes the values of all producers to handle, one at a time,
// and returns their number. It runs one producer after another and
// lets each wait for handle. Let the producers work at the same
// time, and give their values to one consumer through a channel
// with room for two.
func Run(producers [][]Step, handle func(value string)) int {
	count := 0
	for _, steps := range producers {
		for _, step := range steps {
			time.Sleep(step.Wait)
			handle(step.Value)
			count++
		}
	}
	return count
}
