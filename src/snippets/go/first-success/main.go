package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func ask(ctx context.Context, host string, ms int) error {
	select {
	case <-time.After(time.Duration(ms) * time.Millisecond):
		fmt.Println(host, "replied")
	case <-ctx.Done():
		return ctx.Err()
	}
	if host == "oslo" {
		return errors.New("oslo is down")
	}
	return nil
}

func main() {
	// #region first
	ctx, cancel := context.WithCancel(context.Background())
	hosts := []string{"oslo", "seoul", "lima"}
	replies := make(chan error, len(hosts))
	for i, host := range hosts {
		go func() { replies <- ask(ctx, host, 100*(i+1)) }()
	}
	err := <-replies
	for n := 1; err != nil && n < len(hosts); n++ {
		err = <-replies
	}
	cancel() // tells the losers to stop
	fmt.Println("success:", err == nil)
	// #endregion first

	time.Sleep(300 * time.Millisecond)
	fmt.Println("end")
}
