package main

import (
	"fmt"
	"sync"
	"time"
)

func arrive[T any](name string, d time.Duration, value T) T {
	time.Sleep(d)
	fmt.Println(" ", name)
	return value
}

func fetchUser() string {
	return arrive("user", 300*time.Millisecond, "ann")
}

func fetchPosts() []int {
	return arrive("posts", 200*time.Millisecond, []int{1, 2})
}

func fetchComments() int {
	return arrive("comments", 100*time.Millisecond, 5)
}

func main() {
	fmt.Println("one after another")
	user := fetchUser()
	posts := fetchPosts()
	comments := fetchComments()
	fmt.Println(user, posts, comments)

	fmt.Println("all at once")
	var wg sync.WaitGroup
	wg.Go(func() { user = fetchUser() })
	wg.Go(func() { posts = fetchPosts() })
	wg.Go(func() { comments = fetchComments() })
	wg.Wait()
	fmt.Println(user, posts, comments)
}
