package main

import (
	"context"
	"errors"
	"fmt"
)

func work(ctx context.Context, name string) error {
	switch name {
	case "error":
		return errors.New("not found")
	case "panic":
		panic("a bug")
	}
	<-ctx.Done()
	return ctx.Err()
}

// Without recover, the panic would end the process.
func describe(ctx context.Context, name string) (text string) {
	defer func() {
		if recover() != nil {
			text = "panicked"
		}
	}()
	err := work(ctx, name)
	if errors.Is(err, context.Canceled) {
		return "cancelled"
	}
	return "its own error: " + err.Error()
}

func main() {
	for _, name := range []string{"error", "panic", "endless"} {
		ctx, cancel := context.WithCancel(context.Background())
		end := make(chan string)
		go func() { end <- describe(ctx, name) }()
		cancel()
		fmt.Printf("%s: %s\n", name, <-end)
	}
}
