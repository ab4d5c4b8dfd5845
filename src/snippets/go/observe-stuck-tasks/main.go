package main

import (
	"fmt"
	"runtime/pprof"
)

func main() {
	profile := pprof.Lookup("goroutine")
	base := profile.Count() // main itself
	fmt.Println("before:", profile.Count()-base)

	never := make(chan int)
	for range 3 {
		go func() { <-never }()
	}
	fmt.Println("three stuck:", profile.Count()-base)
}
