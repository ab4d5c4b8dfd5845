// expect: panic
package main

import "fmt"

func main() {
	ch := make(chan int, 2)
	close(ch)

	fmt.Println("sending")
	ch <- 42
	fmt.Println("not reached")
}
