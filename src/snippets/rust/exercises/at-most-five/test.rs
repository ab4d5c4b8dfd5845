#[cfg_attr(feature = "solution", path = "solution.rs")]
#[cfg_attr(not(feature = "solution"), path = "start.rs")]
mod exercise;

use std::cell::Cell;
use std::time::Duration;

use exercise::{FetchError, fetch_all};
use tokio::time::{Instant, sleep, timeout};

/// Fetches one URL for each wait, and checks how many requests ran
/// at the same time and how many milliseconds all of them took.
async fn run(
    waits: &[u64],
    peak: usize,
    takes: u128,
    works: bool,
) -> Vec<Result<String, FetchError>> {
    let urls: Vec<_> =
        (0..waits.len()).map(|i| format!("/{i}")).collect();
    let urls: Vec<_> = urls.iter().map(String::as_str).collect();
    let (running, most) = (Cell::new(0), Cell::new(0));
    let start = Instant::now();
    let fetched = fetch_all(&urls, async |url| {
        running.set(running.get() + 1);
        most.set(most.get().max(running.get()));
        let index: usize = url[1..].parse().expect("a known URL");
        sleep(Duration::from_millis(waits[index])).await;
        running.set(running.get() - 1);
        match works {
            true => Ok(format!("page {url}")),
            false => Err(FetchError(format!("{url} is broken"))),
        }
    });
    // On a paused clock this is over at once if all tasks wait.
    let fetched = timeout(Duration::from_secs(60), fetched).await;
    let fetched = fetched.expect("requests wait for ever");
    assert_eq!(most.get(), peak, "requests at the same time");
    assert_eq!(start.elapsed().as_millis(), takes, "milliseconds");
    fetched
}

#[tokio::test(start_paused = true)]
async fn five_run_at_the_same_time() {
    run(&[100; 12], 5, 300, true).await;
}

#[tokio::test(start_paused = true)]
async fn a_free_place_is_taken_at_once() {
    // While the slow one runs, eight others use four places.
    let waits = [250, 100, 100, 100, 100, 100, 100, 100, 100];
    run(&waits, 5, 250, true).await;
}

#[tokio::test(start_paused = true)]
async fn results_have_the_order_of_the_urls() {
    let got = run(&[300, 200, 100], 3, 300, true).await;
    let want = ["page /0", "page /1", "page /2"];
    assert_eq!(got, want.map(|page| Ok(page.to_string())));
}

#[tokio::test(start_paused = true)]
async fn an_error_gives_its_place_back() {
    let got = run(&[100; 12], 5, 300, false).await;
    for (i, result) in got.into_iter().enumerate() {
        let error = FetchError(format!("/{i} is broken"));
        assert_eq!(result, Err(error));
    }
}

#[tokio::test(start_paused = true)]
async fn no_urls_no_results() {
    assert_eq!(run(&[], 0, 0, true).await, []);
}
