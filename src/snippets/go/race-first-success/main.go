package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type reply struct {
	name string
	err  error
}

func ask(ctx context.Context, name string, ms int, ok bool) reply {
	select {
	case <-time.After(time.Duration(ms) * time.Millisecond):
	case <-ctx.Done():
		return reply{name, ctx.Err()}
	}
	fmt.Println(name, "answered")
	if ok {
		return reply{name, nil}
	}
	return reply{name, errors.New(name + " is down")}
}

// #region any
func firstOf(ctx context.Context) (string, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	replies := make(chan reply, 3) // room for those that lose
	go func() { replies <- ask(ctx, "oslo", 100, false) }()
	go func() { replies <- ask(ctx, "seoul", 200, true) }()
	go func() { replies <- ask(ctx, "lima", 300, true) }()

	var errs []error
	for range 3 {
		r := <-replies
		if r.err == nil {
			return r.name, nil
		}
		errs = append(errs, r.err)
	}
	return "", errors.Join(errs...)
}

// #endregion any

func main() {
	name, err := firstOf(context.Background())
	if err != nil {
		fmt.Println("all failed:", err)
	} else {
		fmt.Println("from", name)
	}
	time.Sleep(300 * time.Millisecond)
	fmt.Println("end")
}
