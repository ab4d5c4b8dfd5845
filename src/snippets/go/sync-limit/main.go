package main

import (
	"fmt"
	"log"
	"time"

	"golang.org/x/sync/errgroup"
)

var waits = []time.Duration{600, 200, 400, 600, 600}

func fetch(page int) (int, error) {
	time.Sleep(waits[page] * time.Millisecond)
	fmt.Println("fetched page", page)
	return page * 100, nil
}

func main() {
	sizes := make([]int, len(waits))
	var group errgroup.Group
	group.SetLimit(3) // Go() waits while three are running
	for page := range sizes {
		group.Go(func() (err error) {
			sizes[page], err = fetch(page)
			return err
		})
	}
	err := group.Wait()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("sizes:", sizes)
}
