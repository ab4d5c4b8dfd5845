package jsonserver

import (
	"encoding/json"
	"fmt"
	"mime"
	"net/http"
	"net/http/httptest"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
)

type client struct {
	t   *testing.T
	url string
}

func newClient(t *testing.T) client {
	server := httptest.NewServer(NewHandler())
	t.Cleanup(server.Close)
	return client{t, server.URL}
}

// send returns the JSON of the answer, nil if it is not JSON.
func (c client) send(method, path, body string) (int, any) {
	c.t.Helper()
	req, err := http.NewRequest(method, c.url+path,
		strings.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		c.t.Error(err)
		return 0, nil
	}
	defer resp.Body.Close()
	header := resp.Header.Get("Content-Type")
	kind, _, _ := mime.ParseMediaType(header)
	if kind != "application/json" {
		c.t.Errorf("%s %s: Content-Type %q, want JSON",
			method, path, header)
	}
	var value any
	json.NewDecoder(resp.Body).Decode(&value)
	return resp.StatusCode, value
}

// expect sends a request and compares the status and the JSON.
func (c client) expect(
	method, path, body string, status int, want any,
) {
	c.t.Helper()
	gotStatus, got := c.send(method, path, body)
	if gotStatus != status || !reflect.DeepEqual(got, want) {
		c.t.Errorf("%s %s %s: got %d %v, want %d %v",
			method, path, body, gotStatus, got, status, want)
	}
}

// refuse expects the status and an object with the key "error".
func (c client) refuse(method, path, body string, status int) {
	c.t.Helper()
	gotStatus, got := c.send(method, path, body)
	object, _ := got.(map[string]any)
	reason, _ := object["error"].(string)
	if gotStatus != status || reason == "" {
		c.t.Errorf(`%s %s %s: got %d %v, want %d {"error": "…"}`,
			method, path, body, gotStatus, got, status)
	}
}

func book(id int, title string) map[string]any {
	return map[string]any{"id": float64(id), "title": title}
}

func TestTheListIsEmptyAtFirst(t *testing.T) {
	c := newClient(t)
	c.expect("GET", "/books", "", 200, []any{})
}

func TestANewBookIsReturnedListedAndFound(t *testing.T) {
	c := newClient(t)
	dune, emma := book(1, "Dune"), book(2, "Emma")
	c.expect("POST", "/books", `{"title":"Dune"}`, 201, dune)
	c.expect("POST", "/books", `{"title":"Emma"}`, 201, emma)
	c.expect("GET", "/books", "", 200, []any{dune, emma})
	c.expect("GET", "/books/2", "", 200, emma)
}

func TestAnUnknownBookIsNotFound(t *testing.T) {
	c := newClient(t)
	c.refuse("GET", "/books/1", "", 404)
	c.refuse("GET", "/books/first", "", 404)
}

func TestABadBodyIsRefused(t *testing.T) {
	c := newClient(t)
	for _, body := range []string{
		``, `{"title":`, `{}`, `{"title":""}`, `{"title":7}`,
		`{"title":"Dune"} and more`,
	} {
		c.refuse("POST", "/books", body, 400)
	}
	c.expect("GET", "/books", "", 200, []any{})
}

func TestRequestsAtTheSameTimeGetTheirOwnIds(t *testing.T) {
	c := newClient(t)
	const n = 20
	ids := make([]int, n)
	var sent sync.WaitGroup
	for i := range n {
		sent.Go(func() {
			title := fmt.Sprintf(`{"title":"Book %d"}`, i)
			_, got := c.send("POST", "/books", title)
			created, _ := got.(map[string]any)
			id, _ := created["id"].(float64)
			ids[i] = int(id)
		})
	}
	sent.Wait()
	slices.Sort(ids)
	for i, id := range ids {
		if id != i+1 {
			t.Fatalf("the ids are %v, want 1 to %d", ids, n)
		}
	}
}
