package main

import "fmt"

func main() {
	name := "first"
	start, done := make(chan struct{}), make(chan struct{})
	go func() {
		<-start
		fmt.Println("inside:", name)
		close(done)
	}()

	name = "second"
	close(start)
	<-done
	fmt.Println("outside:", name)
}
