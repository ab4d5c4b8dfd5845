package main

import "fmt"

func main() {
	requests := make(chan int, 2)

	for id := 1; id <= 4; id++ {
		select {
		case requests <- id:
			fmt.Println("accepted", id)
		default:
			fmt.Println("refused", id)
		}
	}
	close(requests)

	for id := range requests {
		fmt.Println("handled", id)
	}
}
