package httptimeout

import (
	"bufio"
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

const (
	short = 100 * time.Millisecond
	pause = time.Second
)

// serve answers one request: with first at once, with rest after a
// pause. The channel says whether the client left before the rest.
func serve(t *testing.T, first, rest string) (string, <-chan bool) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	left := make(chan bool, 1)
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		in := bufio.NewReader(conn)
		http.ReadRequest(in)
		conn.Write([]byte(first))
		if rest == "" {
			return
		}
		conn.SetReadDeadline(time.Now().Add(pause))
		_, err = in.ReadByte()
		var timeout net.Error
		waits := errors.As(err, &timeout) && timeout.Timeout()
		left <- !waits
		conn.Write([]byte(rest))
	}()
	return "http://" + listener.Addr().String(), left
}

const ok = "HTTP/1.1 200 OK\r\nConnection: close\r\n" +
	"Content-Length: 5\r\n\r\n"

func TestTheUsualLimitIsFiveSeconds(t *testing.T) {
	if Limit != 5*time.Second {
		t.Errorf("Limit is %v, want 5s", Limit)
	}
}

func TestAQuickAnswerIsReturned(t *testing.T) {
	url, _ := serve(t, ok+"hello", "")
	got, err := Get(t.Context(), url)
	if got != "hello" || err != nil {
		t.Errorf("got %q, %v, want %q", got, err, "hello")
	}
}

func TestAnErrorStatusIsAnError(t *testing.T) {
	busy := "HTTP/1.1 503 Busy\r\nConnection: close\r\n" +
		"Content-Length: 4\r\n\r\nbusy"
	url, _ := serve(t, busy, "")
	got, err := Get(t.Context(), url)
	switch {
	case err == nil:
		t.Errorf("status 503: got %q, want an error", got)
	case !strings.Contains(err.Error(), "503"):
		t.Errorf("status 503: the error is %q", err)
	}
}

func TestGetWithinGivesUp(t *testing.T) {
	slow := map[string][2]string{
		"no answer":     {"", ok + "hello"},
		"half the body": {ok + "he", "llo"},
	}
	for name, parts := range slow {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url, left := serve(t, parts[0], parts[1])
			got, err := GetWithin(t.Context(), url, short)
			if !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("limit %v: got %q, %v, want %v", short,
					got, err, context.DeadlineExceeded)
			}
			select {
			case ended := <-left:
				if !ended {
					t.Error("the request was not ended: " +
						"its connection stayed open")
				}
			case <-time.After(2 * pause):
				// It gave up before its connection was made.
			}
		})
	}
}
