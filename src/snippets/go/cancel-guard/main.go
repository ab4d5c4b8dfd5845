package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

func watch(ctx context.Context) {
	<-ctx.Done()
	fmt.Println("watcher: stopped")
}

// #region guard
func handle(tasks *sync.WaitGroup) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel() // on every way out
	tasks.Go(func() { watch(ctx) })

	return errors.New("bad request")
}

// #endregion guard

func main() {
	var tasks sync.WaitGroup
	err := handle(&tasks)
	tasks.Wait()
	fmt.Println("handler:", err)
}
