package main

import (
	"fmt"
	"time"
)

type User struct {
	ID   int
	Name string
}

// #region define
func fetchUser(id int) User {
	time.Sleep(50 * time.Millisecond)
	return User{ID: id, Name: fmt.Sprintf("user-%d", id)}
}

// #endregion define

func main() {
	// #region wait
	user := fetchUser(7)
	fmt.Println(user.Name, "has the id", user.ID)
	// #endregion wait
}
