//go:build solution

package helloafterasecond

import (
	"fmt"
	"io"
	"time"
)

// Hello writes the line "Hello" to out after one second and then
// returns.
func Hello(out io.Writer) {
	time.Sleep(time.Second)
	fmt.Fprintln(out, "Hello")
}
