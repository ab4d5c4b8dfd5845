package atmostfive

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

const ms = time.Millisecond

var errBroken = errors.New("broken")

// site answers after the time that waits has for the URL, and
// measures how many requests run at the same time.
type site struct {
	waits   map[string]time.Duration
	err     error
	running atomic.Int32
	peak    atomic.Int32
}

func newSite(waits ...time.Duration) (*site, []string) {
	s := &site{waits: map[string]time.Duration{}}
	var urls []string
	for i, wait := range waits {
		url := fmt.Sprintf("/%d", i)
		s.waits[url] = wait
		urls = append(urls, url)
	}
	return s, urls
}

func (s *site) fetch(
	_ context.Context, url string,
) (string, error) {
	now := s.running.Add(1)
	defer s.running.Add(-1)
	for peak := s.peak.Load(); now > peak; peak = s.peak.Load() {
		s.peak.CompareAndSwap(peak, now)
	}
	time.Sleep(s.waits[url])
	return "page " + url, s.err
}

// run checks the peak and the time that all requests take.
func run(
	t *testing.T, s *site, urls []string,
	peak int32, takes time.Duration,
) []Result {
	t.Helper()
	start := time.Now()
	results := FetchAll(t.Context(), urls, s.fetch)
	if got := s.peak.Load(); got != peak {
		t.Errorf("%d ran at the same time, want %d", got, peak)
	}
	if got := time.Since(start); got != takes {
		t.Errorf("all of them took %v, want %v", got, takes)
	}
	return results
}

func TestFiveRunAtTheSameTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, urls := newSite(slices.Repeat(
			[]time.Duration{100 * ms}, 12)...)
		run(t, s, urls, 5, 300*ms)
	})
}

func TestAFreePlaceIsTakenAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// While the slow one runs, eight others use four places.
		s, urls := newSite(slices.Concat(
			[]time.Duration{250 * ms},
			slices.Repeat([]time.Duration{100 * ms}, 8))...)
		run(t, s, urls, 5, 250*ms)
	})
}

func TestResultsHaveTheOrderOfTheURLs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, urls := newSite(300*ms, 200*ms, 100*ms)
		results := run(t, s, urls, 3, 300*ms)
		want := []Result{{Page: "page /0"}, {Page: "page /1"},
			{Page: "page /2"}}
		if !slices.Equal(results, want) {
			t.Errorf("got %v, want %v", results, want)
		}
	})
}

func TestAnErrorGivesItsPlaceBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, urls := newSite(slices.Repeat(
			[]time.Duration{100 * ms}, 12)...)
		s.err = errBroken
		results := run(t, s, urls, 5, 300*ms)
		for i, result := range results {
			if !errors.Is(result.Err, errBroken) {
				t.Errorf("result %d: %v, want %v",
					i, result.Err, errBroken)
			}
		}
	})
}

func TestNoURLsNoResults(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, _ := newSite()
		if got := run(t, s, nil, 0, 0); len(got) != 0 {
			t.Errorf("got %v, want no results", got)
		}
	})
}
