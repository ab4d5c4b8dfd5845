package main

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

// #region test
func TestRemind(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		show := func(what string) {
			minute := time.Since(start).Minutes()
			fmt.Printf("minute %v: %v\n", minute, what)
		}
		time.AfterFunc(time.Hour, func() { show("leave") })
		time.AfterFunc(time.Minute, func() { show("pack") })

		// The clock moves on whenever everything waits.
		time.Sleep(2 * time.Hour)
		show("check")
	})
}

// #endregion test

// In a file that ends in _test.go, go test writes this main.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	test := testing.InternalTest{Name: "TestRemind", F: TestRemind}
	testing.Main(all, []testing.InternalTest{test}, nil, nil)
}
