package main

import "fmt"

// #region reply
// ask gives the channel on which one answer will come.
func ask(question string) <-chan int {
	reply := make(chan int, 1) // room: the send never waits
	go func() {
		defer close(reply)
		if question == "known" {
			reply <- 42
		}
	}()
	return reply
}

// #endregion reply

func main() {
	answer, ok := <-ask("known")
	fmt.Println("known:", answer, ok)

	answer, ok = <-ask("unknown")
	fmt.Println("unknown:", answer, ok)
}
