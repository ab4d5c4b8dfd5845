package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

// #region handler
type person struct {
	Name string `json:"name"`
}

func greet(w http.ResponseWriter, r *http.Request) {
	var p person
	body := http.MaxBytesReader(w, r.Body, 1<<20)
	if err := json.NewDecoder(body).Decode(&p); err != nil {
		http.Error(w, "refused", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode("hello, " + p.Name)
}

// #endregion handler

func main() {
	server := httptest.NewServer(http.HandlerFunc(greet))
	defer server.Close()
	bodies := []string{`{"name":"Ann"}`, `{"nick":"Bob"}`, `{`}
	for _, body := range bodies {
		resp, _ := http.Post(server.URL,
			"application/json", strings.NewReader(body))
		answer, _ := io.ReadAll(resp.Body) // ends with a newline
		resp.Body.Close()
		fmt.Printf("%s: %d %s", body, resp.StatusCode, answer)
	}
}
