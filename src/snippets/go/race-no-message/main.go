package main

import "fmt"

// #region look
func look(inbox <-chan int) {
	select {
	case n, ok := <-inbox:
		if !ok {
			fmt.Println("closed")
			return
		}
		fmt.Println("got", n)
	default:
		fmt.Println("nothing yet")
	}
}

// #endregion look

func main() {
	inbox := make(chan int, 1)
	look(inbox)
	inbox <- 1
	look(inbox)
	close(inbox)
	look(inbox)
}
