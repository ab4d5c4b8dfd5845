package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func send(s syscall.Signal) {
	if err := syscall.Kill(os.Getpid(), s); err != nil {
		panic(err)
	}
}

func main() {
	// Notify does not wait for a reader: the channel needs room.
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGHUP, syscall.SIGTERM)
	defer signal.Stop(signals)

	send(syscall.SIGHUP)
	for s := range signals {
		if s == syscall.SIGTERM {
			break
		}
		fmt.Println("SIGHUP: reload")
		send(syscall.SIGTERM)
	}
	fmt.Println("SIGTERM: stop")
}
