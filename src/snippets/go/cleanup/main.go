package main

import (
	"errors"
	"fmt"
)

type file string

func open(name string) file {
	fmt.Println("open", name)
	return file(name)
}

func (f file) Close() { fmt.Println("close", f) }

// #region cleanup
func work() error {
	outer := open("outer")
	defer outer.Close()
	{
		inner := open("inner")
		defer inner.Close() // at the end of the function
	}
	fmt.Println("after the block")
	return errors.New("failed")
}

// #endregion cleanup

func main() {
	fmt.Println("work:", work())
}
