package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
)

// #region handler
type User struct {
	ID   uint64 `json:"id"`
	Name string `json:"name"`
}

func createUser(w http.ResponseWriter, r *http.Request) {
	var input struct{ Name string }
	body := http.MaxBytesReader(w, r.Body, 1<<20)
	err := json.NewDecoder(body).Decode(&input)
	if err != nil || input.Name == "" {
		http.Error(w, "no name", http.StatusUnprocessableEntity)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusCreated)
	json.NewEncoder(w).Encode(User{ID: 8, Name: input.Name})
}

// #endregion handler

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /users", createUser)
	server := httptest.NewServer(mux)
	defer server.Close()

	bodies := []string{`{"name":"Bob"}`, `{"nick":"Bob"}`}
	for _, body := range bodies {
		resp, err := http.Post(server.URL+"/users",
			"application/json", strings.NewReader(body))
		if err != nil {
			log.Fatal(err)
		}
		resp.Body.Close()
		fmt.Printf("POST %s: %d\n", body, resp.StatusCode)
	}
}
