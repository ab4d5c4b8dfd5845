package main

import "fmt"

func fair(a, b <-chan string) string {
	select {
	case v := <-a:
		return v
	case v := <-b:
		return v
	}
}

// #region priority
func firstFirst(a, b <-chan string) string {
	select {
	case v := <-a:
		return v
	default: // only then look at both
		return fair(a, b)
	}
}

// #endregion priority

func race(name string, pick func(a, b <-chan string) string) {
	wins := map[string]bool{}
	for range 1000 {
		a, b := make(chan string, 1), make(chan string, 1)
		a <- "first"
		b <- "second"
		wins[pick(a, b)] = true
	}
	fmt.Printf("%s: both win = %t\n", name, len(wins) == 2)
}

func main() {
	race("by default", fair)
	race("with priority", firstFirst)
}
