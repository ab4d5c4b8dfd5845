package main

import (
	"fmt"
	"time"
)

// #region select
func next(mail, chat <-chan string) {
	select {
	case text := <-mail:
		fmt.Println("mail:", text)
	case text := <-chat:
		fmt.Println("chat:", text)
	case <-time.After(500 * time.Millisecond):
		fmt.Println("nothing for a while")
	}
}

// #endregion select

func main() {
	mail := make(chan string)
	chat := make(chan string)
	go func() {
		time.Sleep(100 * time.Millisecond)
		chat <- "hello"
	}()
	next(mail, chat)
	next(mail, chat)
}
