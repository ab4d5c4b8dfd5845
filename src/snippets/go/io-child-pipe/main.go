package main

import (
	"fmt"
	"log"
	"os/exec"
	"strings"
)

func main() {
	// More than a pipe holds.
	input := strings.Repeat("x", 200_000)

	cat := exec.Command("cat")
	// Goroutines of the package write and read at once.
	cat.Stdin = strings.NewReader(input)
	output, err := cat.Output()
	if err != nil {
		log.Fatal(err) // also for an exit code other than 0
	}
	fmt.Println("cat returned", len(output), "bytes")
	fmt.Println("success:", cat.ProcessState.Success())

	err = exec.Command("no-such-command").Run()
	fmt.Println("no such command:", err != nil)
}
