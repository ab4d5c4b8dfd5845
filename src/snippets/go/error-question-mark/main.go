package main

import (
	"errors"
	"fmt"
	"strconv"
)

func readSetting(key string) (string, error) {
	switch key {
	case "port":
		return "8080", nil
	case "host":
		return "localhost", nil
	}
	return "", errors.New("no setting " + key)
}

func readNumber(key string) (int, error) {
	text, err := readSetting(key)
	if err != nil {
		return 0, err
	}
	number, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("not a number: %s", text)
	}
	return number, nil
}

func main() {
	for _, key := range []string{"port", "host", "user"} {
		if number, err := readNumber(key); err != nil {
			fmt.Printf("%s: %v\n", key, err)
		} else {
			fmt.Printf("%s = %d\n", key, number)
		}
	}
}
