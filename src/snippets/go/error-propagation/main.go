package main

import (
	"errors"
	"fmt"
	"strconv"
)

var errNotFound = errors.New("not found")

func fetchAge(id int) (string, error) {
	if id == 1 {
		return "41", nil
	}
	return "", errNotFound
}

// #region propagate
func nextAge(id int) (int, error) {
	text, err := fetchAge(id)
	if err != nil {
		return 0, err
	}
	age, err := strconv.Atoi(text)
	if err != nil {
		return 0, err
	}
	return age + 1, nil
}

// #endregion propagate

func main() {
	for id := 1; id <= 2; id++ {
		if age, err := nextAge(id); err != nil {
			fmt.Printf("user %d: error: %v\n", id, err)
		} else {
			fmt.Printf("user %d: %d\n", id, age)
		}
	}
}
