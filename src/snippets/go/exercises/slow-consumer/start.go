//go:build !solution

package slowconsumer

import (
	"iter"
	"slices"
)

// Pump gives the values, in their order, to handle, one at a time,
// and makes the next ones while handle is at work. At most limit
// values wait (limit is 1 or more), and one more is being made.
//
// Now all of them are made before handle sees the first. Let the
// producer wait while limit values are waiting.
func Pump(values iter.Seq[int], limit int, handle func(int)) {
	waiting := slices.Collect(values)
	for _, value := range waiting {
		handle(value)
	}
}
