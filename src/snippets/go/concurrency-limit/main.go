package main

import (
	"fmt"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"
)

var pages = []string{"long", "short", "next", "last"}

func fetch(page string) string {
	wait := 100 * time.Millisecond
	if page == "long" || page == "last" {
		wait *= 3
	}
	time.Sleep(wait)
	fmt.Println("fetched", page)
	return strings.ToUpper(page)
}

func main() {
	texts := make([]string, len(pages))
	var group errgroup.Group
	group.SetLimit(2)
	for i, page := range pages {
		group.Go(func() error { // waits while two are running
			texts[i] = fetch(page)
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		panic(err)
	}
	fmt.Println("results:", strings.Join(texts, " "))
}
