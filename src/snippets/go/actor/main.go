package main

import (
	"fmt"
	"sync"
)

// #region actor
type withdraw struct {
	amount int
	reply  chan<- bool
}

func account(balance int, inbox <-chan withdraw) {
	for m := range inbox { // one message at a time
		accepted := m.amount <= balance
		if accepted {
			balance -= m.amount
		}
		m.reply <- accepted
	}
	fmt.Println("closed with", balance)
}

// #endregion actor

func main() {
	inbox := make(chan withdraw, 8)
	var actor sync.WaitGroup
	actor.Go(func() { account(50, inbox) })

	// #region ask
	for _, amount := range []int{30, 30, 20} {
		reply := make(chan bool, 1)
		inbox <- withdraw{amount, reply}
		fmt.Println("withdraw", amount, <-reply)
	}
	close(inbox)
	// #endregion ask
	actor.Wait()
}
