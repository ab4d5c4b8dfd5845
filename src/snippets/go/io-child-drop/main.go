package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os/exec"
)

func start(ctx context.Context, stop func()) (string, error) {
	cat := exec.CommandContext(ctx, "cat")
	stopped := make(chan error, 1)
	cat.Cancel = func() error { // the default kills as well
		stopped <- cat.Process.Kill()
		return nil
	}
	stdin, err := cat.StdinPipe()
	if err != nil {
		return "", err
	}
	stdout, err := cat.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := cat.Start(); err != nil {
		return "", err
	}
	if stop != nil {
		stop()
		<-stopped
	}

	// A cat that lives copies this; a killed one cannot.
	fmt.Fprint(stdin, "still alive")
	stdin.Close()
	text, err := io.ReadAll(stdout)
	cat.Wait()
	return string(text), err
}

func main() {
	text, err := start(context.Background(), nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("left alone: %q\n", text)

	ctx, cancel := context.WithCancel(context.Background())
	if text, err = start(ctx, cancel); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("context cancelled: %q\n", text)
}
