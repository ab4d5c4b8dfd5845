package main

import "fmt"

// #region look
// look never waits: it takes what is there now.
func look(inbox <-chan string) {
	select {
	case msg, ok := <-inbox:
		if !ok {
			fmt.Println("closed")
			return
		}
		fmt.Println("got", msg)
	default:
		fmt.Println("nothing yet")
	}
}

// #endregion look

func main() {
	inbox := make(chan string, 1)
	look(inbox)
	inbox <- "hello"
	look(inbox)
	look(inbox)
	close(inbox)
	look(inbox)
}
