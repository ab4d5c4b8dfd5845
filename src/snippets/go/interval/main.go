package main

import (
	"fmt"
	"math"
	"time"
)

const period = 300 * time.Millisecond

// halves rounds to half periods, to be the same on each run.
func halves(d time.Duration) float64 {
	return math.Round(2*float64(d)/float64(period)) / 2
}

func main() {
	start := time.Now()
	// #region interval
	ticker := time.NewTicker(period)
	defer ticker.Stop()
	for n := 1; n <= 4; n++ {
		<-ticker.C
		at := halves(time.Since(start))
		fmt.Printf("tick %d after %.1f periods\n", n, at)
		if n == 1 {
			time.Sleep(period * 5 / 2) // too slow
		}
	}
	// #endregion interval
}
