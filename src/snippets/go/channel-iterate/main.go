package main

import "fmt"

func main() {
	ch := make(chan int, 4)
	for i := range 4 {
		ch <- i
	}
	close(ch)

	// #region iterate
	for v := range ch {
		fmt.Println("first loop:", v)
		if v == 1 {
			break // the channel does not notice
		}
	}
	// #endregion iterate

	for v := range ch {
		fmt.Println("second loop:", v)
	}
	fmt.Println("end")
}
