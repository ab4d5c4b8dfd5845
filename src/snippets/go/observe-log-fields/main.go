package main

import (
	"log/slog"
	"os"
	"sync"
	"time"
)

// pay does not know for which order it is called.
func pay(log *slog.Logger, wait time.Duration) {
	time.Sleep(wait)
	log.Info("paid", "method", "card")
}

func handle(wg *sync.WaitGroup, order int, wait time.Duration) {
	log := slog.With("order", order)
	log.Info("received")
	wg.Go(func() { pay(log, wait) })
}

// A real program keeps the time.
func withoutTime(_ []string, attr slog.Attr) slog.Attr {
	if attr.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return attr
}

func main() {
	options := &slog.HandlerOptions{ReplaceAttr: withoutTime}
	handler := slog.NewTextHandler(os.Stdout, options)
	slog.SetDefault(slog.New(handler))

	var wg sync.WaitGroup
	handle(&wg, 1, 100*time.Millisecond)
	handle(&wg, 2, 20*time.Millisecond)
	wg.Wait()
}
