package main

import (
	"fmt"
	"time"
)

// #region declare
// Any function may wait; its type does not say so.
func fetchName(id int) string {
	fmt.Println("body starts")
	time.Sleep(50 * time.Millisecond)
	fmt.Println("body ends")
	return fmt.Sprintf("user-%d", id)
}

// #endregion declare

func main() {
	// #region call
	// Returns when the body has ended.
	name := fetchName(7)
	fmt.Println("call returned")
	fmt.Println("got", name)
	// #endregion call
}
