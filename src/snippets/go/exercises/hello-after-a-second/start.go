//go:build !solution

package helloafterasecond

import (
	"fmt"
	"io"
)

// Hello writes the line "Hello" to out after one second and then
// returns. It says the line too early: let it wait.
func Hello(out io.Writer) {
	fmt.Fprintln(out, "Hello")
}
