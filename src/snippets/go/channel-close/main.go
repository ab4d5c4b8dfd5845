package main

import "fmt"

// #region send
func send(ch chan<- int, v int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("send %d: panic\n", v)
		}
	}()
	ch <- v
	fmt.Printf("send %d: ok\n", v)
}

// #endregion send

func main() {
	// #region close
	ch := make(chan int, 2)
	send(ch, 1)
	close(ch)
	send(ch, 2)

	for range 2 {
		v, ok := <-ch // what is in the buffer still comes
		fmt.Println("receive:", v, ok)
	}
	// #endregion close
}
