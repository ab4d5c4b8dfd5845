//go:build solution

package jsonserver

import (
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"strconv"
	"sync"
)

// A Book of the server; the first one has the id 1.
type Book struct {
	ID    int    `json:"id"`
	Title string `json:"title"`
}

type shelf struct {
	mu    sync.Mutex // handlers run in many goroutines
	books []Book
}

// NewHandler makes a server without books. All answers are JSON:
//
//	GET  /books       200 and the list
//	GET  /books/{id}  200 and the book, or 404 and {"error": "…"}
//	POST /books       201 and the new book; 400 and {"error": "…"}
//	                  unless the body is {"title": "…"}, not empty
func NewHandler() http.Handler {
	s := &shelf{books: []Book{}} // a nil slice would become null
	mux := http.NewServeMux()
	mux.HandleFunc("GET /books", s.list)
	mux.HandleFunc("GET /books/{id}", s.get)
	mux.HandleFunc("POST /books", s.create)
	return mux
}

// all returns a copy, so that no lock is held while it is sent.
func (s *shelf) all() []Book {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.books)
}

func (s *shelf) find(id int) (Book, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if id < 1 || id > len(s.books) {
		return Book{}, false
	}
	return s.books[id-1], true
}

func (s *shelf) add(title string) Book {
	s.mu.Lock()
	defer s.mu.Unlock()
	book := Book{ID: len(s.books) + 1, Title: title}
	s.books = append(s.books, book)
	return book
}

func (s *shelf) list(w http.ResponseWriter, _ *http.Request) {
	answer(w, http.StatusOK, s.all())
}

func (s *shelf) get(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	book, ok := s.find(id)
	if err != nil || !ok {
		fail(w, http.StatusNotFound, "no such book")
		return
	}
	answer(w, http.StatusOK, book)
}

func (s *shelf) create(w http.ResponseWriter, r *http.Request) {
	var input struct {
		Title string `json:"title"`
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err == nil {
		// A Decoder would take the first value and leave the rest.
		err = json.Unmarshal(body, &input)
	}
	if err != nil || input.Title == "" {
		fail(w, http.StatusBadRequest, "a title is needed")
		return
	}
	answer(w, http.StatusCreated, s.add(input.Title))
}

func answer(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(value)
}

func fail(w http.ResponseWriter, status int, reason string) {
	answer(w, status, map[string]string{"error": reason})
}
