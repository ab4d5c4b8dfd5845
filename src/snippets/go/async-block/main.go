package main

import "fmt"

func price(item string) int {
	fmt.Println("price of", item)
	return len(item) * 100
}

func main() {
	total := func() int {
		tea := price("tea")
		cake := price("cake")
		return tea + cake
	}

	fmt.Println("the block is written")
	fmt.Println("total:", total())
}
