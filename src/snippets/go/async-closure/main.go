package main

import "fmt"

func main() {
	// #region block
	sum := make(chan int)
	go func() { sum <- 1 + 2 }()
	fmt.Println("sum:", <-sum)
	// #endregion block

	// #region capture
	n := 1
	done := make(chan struct{})
	// Shares n with the lines below.
	show := func() {
		fmt.Println("closure sees", n)
		close(done)
	}
	n = 2
	go show()
	<-done
	fmt.Println("outside:", n)
	// #endregion capture
}
