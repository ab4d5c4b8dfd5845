package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

// #region middleware
type recorder struct {
	http.ResponseWriter
	status int
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(
		w http.ResponseWriter, r *http.Request) {
		rec := &recorder{w, http.StatusOK}
		next.ServeHTTP(rec, r)
		fmt.Printf("%s: %d\n", r.URL.Path, rec.status)
	})
}

func requireKey(next http.Handler) http.Handler {
	return http.HandlerFunc(func(
		w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Key") == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// #endregion middleware

func main() {
	// #region layers
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(http.ResponseWriter, *http.Request) {})
	handler := logged(requireKey(mux)) // logged is outermost
	// #endregion layers

	for _, key := range []string{"", "secret"} {
		req := httptest.NewRequest("GET", "/", nil)
		req.Header.Set("X-Key", key)
		handler.ServeHTTP(httptest.NewRecorder(), req)
	}
}
