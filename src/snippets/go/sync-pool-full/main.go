package main

import (
	"fmt"
	"log"
	"os"
	"time"
)

func main() {
	finished := make(chan string, 5)
	var writers []*os.File
	for range 4 {
		r, w, err := os.Pipe()
		if err != nil {
			log.Fatal(err)
		}
		r.Fd() // blocking mode: a waiting Read holds a thread
		writers = append(writers, w)
		go func() {
			if _, err := r.Read(make([]byte, 1)); err != nil {
				log.Print(err)
			}
			finished <- "slow"
		}()
	}
	time.Sleep(50 * time.Millisecond)
	go func() { finished <- "fast" }()
	fmt.Println("first:", <-finished)
	for _, w := range writers {
		fmt.Fprint(w, "done")
	}
}
