//go:build !solution

package jsonserver

import "net/http"

// A Book of the server; the first one has the id 1.
type Book struct {
	ID    int    `json:"id"`
	Title string `json:"title"`
}

// NewHandler makes a server without books. All answers are JSON:
//
//	GET  /books       200 and the list
//	GET  /books/{id}  200 and the book, or 404 and {"error": "…"}
//	POST /books       201 and the new book; 400 and {"error": "…"}
//	                  unless the body is {"title": "…"}, not empty
//
// So far it answers 501 to everything.
func NewHandler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/", notYet)
	return mux
}

func notYet(w http.ResponseWriter, _ *http.Request) {
	w.WriteHeader(http.StatusNotImplemented)
}
