package main

import (
	"errors"
	"fmt"
	"time"
)

// #region forget
// forget starts job, and nobody waits for it.
func forget(name string, job func() error) {
	go func() {
		// Without this, a panic ends the whole process.
		defer func() {
			if p := recover(); p != nil {
				fmt.Printf("%s panicked: %v\n", name, p)
			}
		}()
		if err := job(); err != nil {
			fmt.Printf("%s failed: %v\n", name, err)
		}
	}()
}

// #endregion forget

func main() {
	forget("mail", func() error {
		time.Sleep(100 * time.Millisecond)
		return errors.New("no connection")
	})
	forget("audit", func() error {
		time.Sleep(200 * time.Millisecond)
		panic("no log file")
	})
	fmt.Println("main goes on")
	time.Sleep(400 * time.Millisecond)
	fmt.Println("main ends")
}
