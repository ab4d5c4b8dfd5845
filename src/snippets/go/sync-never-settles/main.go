// expect: panic
package main

import "fmt"

func main() {
	done := make(chan struct{})
	fmt.Println("waiting")
	<-done // and nobody sends or closes
	fmt.Println("never printed")
}
