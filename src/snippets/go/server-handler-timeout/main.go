package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"time"
)

func main() {
	// #region limit
	mux := http.NewServeMux()
	mux.HandleFunc("/fast",
		func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, "done")
		})
	mux.HandleFunc("/stuck",
		func(_ http.ResponseWriter, r *http.Request) {
			<-r.Context().Done()
		})
	limited := http.TimeoutHandler(mux, 200*time.Millisecond, "")
	// #endregion limit
	server := httptest.NewServer(limited)
	defer server.Close()

	for _, path := range []string{"/fast", "/stuck"} {
		resp, err := http.Get(server.URL + path)
		if err != nil {
			log.Fatal(err)
		}
		resp.Body.Close()
		fmt.Printf("%s: %d\n", path, resp.StatusCode)
	}
}
