package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net"
	"net/http"
	"strconv"
	"time"
)

// #region handler
type User struct {
	ID   uint64 `json:"id"`
	Name string `json:"name"`
}

func getUser(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseUint(r.PathValue("id"), 10, 32)
	if err != nil {
		http.Error(w, "id is no number", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	err = json.NewEncoder(w).Encode(User{ID: id, Name: "Ann"})
	if err != nil {
		log.Println("reply:", err)
	}
}

// #endregion handler

func main() {
	// #region serve
	mux := http.NewServeMux()
	mux.HandleFunc("GET /users/{id}", getUser)
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	srv := http.Server{Handler: mux, ReadHeaderTimeout: time.Second}
	go func() { log.Fatal(srv.Serve(ln)) }()
	// #endregion serve

	paths := []string{"/users/7", "/users/x", "/nobody"}
	for _, path := range paths {
		resp, err := http.Get("http://" + ln.Addr().String() + path)
		if err != nil {
			log.Fatal(err)
		}
		resp.Body.Close()
		fmt.Printf("GET %s: %d\n", path, resp.StatusCode)
	}
}
