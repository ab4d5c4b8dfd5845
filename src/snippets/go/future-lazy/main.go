// expect: unordered-output
package main

import "fmt"

func work() int {
	fmt.Println("task: started")
	return 42
}

func main() {
	fmt.Println("main: calling")
	result := make(chan int)
	go func() { result <- work() }()
	fmt.Println("main: called")
	fmt.Println("main: got", <-result)
}
