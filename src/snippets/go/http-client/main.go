package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"time"
)

// #region get
// One client for all requests: it keeps the connections.
var client = &http.Client{Timeout: 5 * time.Second}

func get(url string) error {
	resp, err := client.Get(url)
	if err != nil {
		return err // no reply at all
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	ok := resp.StatusCode/100 == 2
	fmt.Printf("%d, ok: %t, %q\n", resp.StatusCode, ok, body)
	return err
}

// #endregion get

func reply(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/hello" {
		fmt.Fprint(w, "hello")
	} else {
		w.WriteHeader(http.StatusNotFound)
	}
}

func main() {
	server := httptest.NewServer(http.HandlerFunc(reply))
	get(server.URL + "/hello")
	get(server.URL + "/nobody")
	server.Close()
	fmt.Println("failed:", get(server.URL+"/hello") != nil)
}
