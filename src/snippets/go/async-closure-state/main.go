package main

import "fmt"

// #region accept
func forEach(items []int, visit func(int)) {
	for _, item := range items {
		visit(item)
	}
}

// #endregion accept

func main() {
	total := 0
	// #region pass
	forEach([]int{1, 2, 3}, func(item int) {
		total += item
	})
	// #endregion pass
	fmt.Println("total:", total)
}
