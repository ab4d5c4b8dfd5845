package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
)

// #region handlers
func getUser(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseUint(r.PathValue("id"), 10, 32)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprint(w, "no number")
		return
	}
	fmt.Fprintf(w, "after %d comes %d", id, id+1)
}

func getFile(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "file ", r.PathValue("name"))
}

// #endregion handlers

func main() {
	// #region routes
	mux := http.NewServeMux()
	mux.HandleFunc("GET /users/{id}", getUser)
	mux.HandleFunc("GET /files/{name}", getFile)
	// #endregion routes
	server := httptest.NewServer(mux)
	defer server.Close()
	paths := []string{"/users/7", "/users/x", "/files/a%20b"}
	for _, path := range paths {
		resp, _ := http.Get(server.URL + path)
		body, _ := io.ReadAll(resp.Body)
		resp.Body.Close()
		fmt.Printf("%s: %d %s\n", path, resp.StatusCode, body)
	}
}
