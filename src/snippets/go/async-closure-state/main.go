package main

import "fmt"

func forEach(items []int, visit func(int)) {
	for _, item := range items {
		visit(item)
	}
}

func main() {
	total := 0
	forEach([]int{1, 2, 3}, func(item int) {
		total += item
	})
	fmt.Println("total:", total)
}
