package main

import "fmt"

// Only main prints, so the order of the lines is certain.
func work(steps chan<- string) {
	steps <- "work: step 1"
	steps <- "work: step 2"
	close(steps)
}

func main() {
	steps := make(chan string)
	// #region start
	// Runnable from here on, perhaps on another thread.
	go work(steps)
	fmt.Println("main: goes on")
	// #endregion start
	for step := range steps {
		fmt.Println(step)
	}
	fmt.Println("main: done")
}
