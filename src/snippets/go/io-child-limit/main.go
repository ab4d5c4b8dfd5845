package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os/exec"
	"time"
)

func main() {
	background := context.Background()
	limit := 200 * time.Millisecond
	ctx, cancel := context.WithTimeout(background, limit)
	defer cancel()
	// Says "signal: killed", whoever killed it: look at ctx.
	err := exec.CommandContext(ctx, "sleep", "60").Run()
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		fmt.Println("stopped by the time limit")
	case err != nil:
		log.Fatal(err)
	default:
		fmt.Println("it ended")
	}
}
