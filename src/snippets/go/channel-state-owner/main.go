package main

import (
	"fmt"
	"sync"
)

// #region owner
type command struct {
	add   int
	reply chan<- int // nil: no answer is wanted
}

func own(inbox <-chan command) {
	total := 0 // only this goroutine touches it
	for c := range inbox {
		total += c.add
		if c.reply != nil {
			c.reply <- total
		}
	}
	fmt.Println("owner: stopped")
}

// #endregion owner

func main() {
	// #region ask
	inbox := make(chan command, 8)
	var owner, adders sync.WaitGroup
	owner.Go(func() { own(inbox) })
	for n := 1; n <= 3; n++ {
		adders.Go(func() { inbox <- command{add: n} })
	}
	adders.Wait()

	reply := make(chan int, 1)
	inbox <- command{reply: reply}
	fmt.Println("total:", <-reply)
	close(inbox)
	owner.Wait()
	// #endregion ask
}
