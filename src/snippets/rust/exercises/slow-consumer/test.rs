#[cfg_attr(feature = "solution", path = "solution.rs")]
#[cfg_attr(not(feature = "solution"), path = "start.rs")]
mod exercise;

use exercise::pump;
use std::cell::Cell;
use std::time::Duration;
use tokio::time::sleep;

/// Runs pump() with 20 values and a slow `handle`. The clock is
/// paused: it goes on when everything else has come to rest, and
/// then `handle` looks at how many values wait. Gives the greatest
/// number, the one in the producer's hand too.
async fn run(limit: usize) -> (usize, Vec<u32>) {
    let made = Cell::new(0);
    let values = (1..=20).inspect(|_| made.set(made.get() + 1));
    let (mut peak, mut handled) = (0, Vec::new());
    pump(values, limit, async |value| {
        sleep(Duration::from_secs(1)).await;
        handled.push(value);
        peak = peak.max(made.get() - handled.len());
    })
    .await;
    assert_eq!(made.get(), 20, "values were made");
    (peak, handled)
}

#[tokio::test(start_paused = true)]
async fn the_producer_waits_for_the_consumer() {
    for limit in [1, 3, 10] {
        let (peak, _) = run(limit).await;
        assert!(
            peak <= limit + 1,
            "limit {limit}: {peak} values were made ahead, \
             want at most {limit} and one in the hand",
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_producer_uses_the_limit() {
    for limit in [1, 3, 10] {
        let (peak, _) = run(limit).await;
        assert!(
            peak >= limit,
            "limit {limit}: only {peak} values waited",
        );
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_is_lost_and_the_order_is_kept() {
    let (_, handled) = run(3).await;
    assert_eq!(handled, (1..=20).collect::<Vec<u32>>());
}

#[tokio::test(start_paused = true)]
async fn no_values_are_handled_when_none_are_made() {
    pump([].into_iter(), 3, async |value| {
        panic!("{value} was handled, want nothing");
    })
    .await;
}
