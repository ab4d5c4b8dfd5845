package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"
)

type operation func(context.Context) (string, error)

// #region retry
func retry(ctx context.Context, op operation) (string, error) {
	pause := 50 * time.Millisecond
	for attempt := 1; attempt < 4; attempt++ {
		value, err := op(ctx)
		if err == nil {
			return value, nil
		}
		fmt.Println("attempt", attempt, "failed")
		select {
		case <-time.After(pause):
			pause *= 2
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
	return op(ctx)
}

// #endregion retry

func main() {
	calls := 0
	busyTwice := func(context.Context) (string, error) {
		if calls++; calls <= 2 {
			return "", errors.New("busy")
		}
		return "welcome", nil
	}
	// #region limit
	ctx, cancel := context.WithTimeout(
		context.Background(), 2*time.Second)
	defer cancel()
	answer, err := retry(ctx, busyTwice)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer)
	// #endregion limit
}
