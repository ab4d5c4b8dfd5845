package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"time"
)

// #region fetch
type User struct {
	ID   int    `json:"id"`
	Name string `json:"name"`
}

func fetchUser(ctx context.Context, client *http.Client, url string,
) (user User, err error) {
	req, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		return user, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return user, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return user, fmt.Errorf("status %s", resp.Status)
	}
	err = json.NewDecoder(resp.Body).Decode(&user)
	return user, err
}

// #endregion fetch

func main() {
	ann := func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `{"id":7,"name":"Ann"}`)
	}
	server := httptest.NewServer(http.HandlerFunc(ann))
	defer server.Close()

	// #region client
	client := &http.Client{Timeout: 5 * time.Second}
	user, err := fetchUser(context.Background(), client, server.URL)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s is user %d\n", user.Name, user.ID)
	// #endregion client
}
