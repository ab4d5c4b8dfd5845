package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"time"
)

// #region check
func fetch(client *http.Client, url string) string {
	resp, err := client.Get(url)
	if errors.Is(err, context.DeadlineExceeded) {
		return "timeout"
	} else if err != nil {
		return "not sent"
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return resp.Status
	}
	var user struct{ Name string }
	if json.NewDecoder(resp.Body).Decode(&user) != nil {
		return "not a user"
	}
	return fmt.Sprintf("name %q", user.Name)
}

// #endregion check

func reply(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/7":
		fmt.Fprint(w, `{"id":7,"name":"Ann"}`)
	case "/8":
		fmt.Fprint(w, `{"id":8}`)
	case "/slow":
		<-r.Context().Done()
	default:
		http.NotFound(w, r)
	}
}

func main() {
	server := httptest.NewServer(http.HandlerFunc(reply))
	defer server.Close()
	client := &http.Client{Timeout: 500 * time.Millisecond}
	for _, path := range []string{"/7", "/8", "/9", "/slow"} {
		fmt.Printf("%s: %s\n", path, fetch(client, server.URL+path))
	}
}
