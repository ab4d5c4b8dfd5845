package main

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

// #region test
// retry waits 1, 2, 4, … minutes between its attempts.
func retry(attempt func() bool) {
	for pause := time.Minute; !attempt(); pause *= 2 {
		time.Sleep(pause)
	}
}

func TestRetry(t *testing.T) {
	wall := time.Now()
	synctest.Test(t, func(t *testing.T) {
		start, count := time.Now(), 0
		retry(func() bool {
			count++
			minute := int(time.Since(start).Minutes())
			fmt.Printf("attempt %d at minute %d\n", count, minute)
			return count == 4
		})
	})
	quick := time.Since(wall) < time.Second
	fmt.Println("really took less than a second:", quick)
}

// #endregion test

// In a file that ends in _test.go, go test writes this main.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	test := testing.InternalTest{Name: "TestRetry", F: TestRetry}
	testing.Main(all, []testing.InternalTest{test}, nil, nil)
}
