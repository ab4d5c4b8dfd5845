package main

import (
	"context"
	"log/slog"
	"os"
	"time"
)

type key struct{}

// #region trace
// handler adds what the context carries to each record.
type handler struct{ slog.Handler }

func (h handler) Handle(ctx context.Context, r slog.Record) error {
	if id, ok := ctx.Value(key{}).(int); ok {
		r.AddAttrs(slog.Int("request", id))
	}
	r.Time = time.Time{} // a real program keeps the time
	return h.Handler.Handle(ctx, r)
}

func save(ctx context.Context, done chan<- bool) {
	slog.InfoContext(ctx, "saved")
	done <- true
}

func handle(ctx context.Context) {
	slog.InfoContext(ctx, "received")
	done := make(chan bool)
	go save(ctx, done)
	<-done
	go save(context.Background(), done) // loses the request
	<-done
}

// #endregion trace

func main() {
	text := slog.NewTextHandler(os.Stdout, nil)
	slog.SetDefault(slog.New(handler{text}))
	handle(context.WithValue(context.Background(), key{}, 1))
}
