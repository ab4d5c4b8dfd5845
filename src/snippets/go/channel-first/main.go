package main

import "fmt"

func main() {
	ch := make(chan int, 100)

	go func() { ch <- 42 }()

	value := <-ch
	fmt.Println("received", value)
}
