// expect: panic
package main

import (
	"fmt"
	"time"
)

func save(name string) error {
	if name == "" {
		panic("a name was expected")
	}
	return fmt.Errorf("the disk is full: %s", name)
}

func main() {
	// A go statement discards the error, but not the panic.
	go save("report")
	go save("")

	time.Sleep(200 * time.Millisecond)
	fmt.Println("main: still running")
}
