package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
)

// #region handler
type User struct {
	ID   int
	Name string
}

func getUser(w http.ResponseWriter, _ *http.Request) {
	json.NewEncoder(w).Encode(User{ID: 7, Name: "Ann"})
}

// #endregion handler

func main() {
	server := httptest.NewServer(http.HandlerFunc(getUser))
	defer server.Close()

	resp, err := http.Get(server.URL)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("type:", resp.Header.Get("Content-Type"))
	fmt.Print("body: ", string(body))
}
