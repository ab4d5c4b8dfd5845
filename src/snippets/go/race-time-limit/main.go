package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var errRefused = errors.New("refused")

func fetch(ctx context.Context, ms int) (string, error) {
	select {
	case <-time.After(time.Duration(ms) * time.Millisecond):
	case <-ctx.Done():
		return "", ctx.Err()
	}
	if ms == 0 {
		return "", errRefused
	}
	return fmt.Sprintf("data after %d ms", ms), nil
}

func fetchInTime(ms int) (string, error) {
	ctx, cancel := context.WithTimeout(
		context.Background(), 200*time.Millisecond)
	defer cancel()
	return fetch(ctx, ms)
}

func main() {
	for _, ms := range []int{100, 0, 400} {
		data, err := fetchInTime(ms)
		switch {
		case err == nil:
			fmt.Println(data)
		case errors.Is(err, context.DeadlineExceeded):
			fmt.Println("timed out")
		default:
			fmt.Println(err)
		}
	}
}
