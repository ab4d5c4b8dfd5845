// expect: panic
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"sync"
)

func report(name string, run func() (int, error)) {
	var value int
	var err error
	var task sync.WaitGroup
	task.Go(func() {
		// Only the goroutine itself can recover its panic.
		defer func() {
			if reason := recover(); reason != nil {
				err = fmt.Errorf("panic: %v", reason)
			}
		}()
		value, err = run()
	})
	task.Wait()

	if errors.Is(err, context.Canceled) {
		fmt.Printf("%s: cancelled\n", name)
	} else if err != nil {
		log.Fatalf("%s: %v", name, err)
	} else {
		fmt.Printf("%s: %d\n", name, value)
	}
}

func main() {
	log.SetFlags(0)
	report("first", func() (int, error) { return 42, nil })

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	report("second", func() (int, error) { return 0, ctx.Err() })

	report("third", func() (int, error) { panic("no answer") })
	fmt.Println("main: done")
}
