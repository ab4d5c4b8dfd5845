package main

import "fmt"

func main() {
	reports := make(chan string)

	go func() {
		reports <- "ran without being awaited"
	}()

	fmt.Println("task:", <-reports)
}
