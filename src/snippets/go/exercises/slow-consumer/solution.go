//go:build solution

package slowconsumer

import "iter"

// Pump gives the values, in their order, to handle, one at a time,
// and makes the next ones while handle is at work. At most limit
// values wait (limit is 1 or more), and one more is being made.
func Pump(values iter.Seq[int], limit int, handle func(int)) {
	waiting := make(chan int, limit)
	go func() {
		defer close(waiting) // ends the loop below
		for value := range values {
			waiting <- value // waits while limit are waiting
		}
	}()
	for value := range waiting {
		handle(value)
	}
}
