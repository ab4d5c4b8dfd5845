package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
)

// #region state
type app struct {
	visits atomic.Int64
}

func (a *app) visit(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintf(w, "visit %d", a.visits.Add(1))
}

// #endregion state

func main() {
	// #region serve
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", new(app).visit)
	// #endregion serve
	server := httptest.NewServer(mux)
	defer server.Close()

	for range 3 {
		resp, err := http.Get(server.URL)
		if err != nil {
			log.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(body))
	}
}
