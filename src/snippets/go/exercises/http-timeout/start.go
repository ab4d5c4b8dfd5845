//go:build !solution

package httptimeout

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"time"
)

// Limit is how long Get waits.
const Limit = 5 * time.Second

// Get is GetWithin with the usual limit.
func Get(ctx context.Context, url string) (string, error) {
	return GetWithin(ctx, url, Limit)
}

// GetWithin returns the body of the answer from url. After limit it
// gives up, whatever has arrived by then, and the error is
// context.DeadlineExceeded. An answer that is not 2xx is an error
// too. It does not use limit yet.
func GetWithin(
	ctx context.Context, url string, limit time.Duration,
) (string, error) {
	req, err := http.NewRequestWithContext(ctx,
		http.MethodGet, url, nil)
	if err != nil {
		return "", err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode/100 != 2 {
		return "", fmt.Errorf("status %d", resp.StatusCode)
	}
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return "", err
	}
	return string(body), nil
}
