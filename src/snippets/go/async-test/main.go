package main

import (
	"context"
	"fmt"
	"testing"
	"time"
)

func double(ctx context.Context, n int) (int, error) {
	select {
	case <-time.After(10 * time.Millisecond):
		return 2 * n, nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

// #region test
func TestDouble(t *testing.T) {
	got, err := double(t.Context(), 21)
	if err != nil || got != 42 {
		t.Fatalf("got %d, %v", got, err)
	}
	fmt.Println("double: 42")
}

// #endregion test

// In a file that ends in _test.go, go test writes this main.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	test := testing.InternalTest{Name: "TestDouble", F: TestDouble}
	testing.Main(all, []testing.InternalTest{test}, nil, nil)
}
