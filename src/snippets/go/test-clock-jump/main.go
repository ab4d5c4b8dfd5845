package main

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

// #region test
func patrol() {
	start := time.Now()
	for round := 1; round <= 3; round++ {
		time.Sleep(time.Minute)
		minute := int(time.Since(start).Minutes())
		fmt.Printf("  round %d at minute %d\n", round, minute)
	}
}

func TestPatrol(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fmt.Println("from timer to timer:")
		go patrol()
		time.Sleep(3 * time.Minute)
		synctest.Wait() // until the goroutine has finished
	})
}

// #endregion test

// In a file that ends in _test.go, go test writes this main.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	test := testing.InternalTest{Name: "TestPatrol", F: TestPatrol}
	testing.Main(all, []testing.InternalTest{test}, nil, nil)
}
