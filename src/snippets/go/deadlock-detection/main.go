// expect: panic
package main

import "fmt"

func main() {
	ann, bob := make(chan int), make(chan int)
	fmt.Println("each waits for the other")

	// #region stuck
	go func() {
		v := <-bob
		ann <- v
	}()
	v := <-ann
	bob <- v
	// #endregion stuck
	fmt.Println("never printed")
}
