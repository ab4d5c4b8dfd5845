#[cfg_attr(feature = "solution", path = "solution.rs")]
#[cfg_attr(not(feature = "solution"), path = "start.rs")]
mod exercise;

use std::time::Duration;

use exercise::{Step, run};
use tokio::time::{Instant, sleep, timeout};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

fn step(wait: u64, value: &str) -> Step {
    Step { wait: ms(wait), value: value.to_string() }
}

/// Runs the producers with a consumer that takes `takes` for each
/// value; returns the count and the values with their times.
async fn consume(
    producers: Vec<Vec<Step>>,
    takes: Duration,
) -> (usize, Vec<String>) {
    let start = Instant::now();
    let mut got = Vec::new();
    let count = run(producers, async |value| {
        let at = start.elapsed().as_millis();
        sleep(takes).await;
        got.push(format!("{value} at {at}"));
    });
    // On a paused clock this is over at once if all tasks wait.
    let count = timeout(ms(60_000), count).await;
    let count = count.expect("run still waits when all is handled");
    (count, got)
}

#[tokio::test(start_paused = true)]
async fn producers_work_at_the_same_time() {
    let producers = vec![
        vec![step(100, "a0"), step(100, "a1"), step(100, "a2")],
        vec![step(150, "b0"), step(100, "b1")],
    ];
    let (count, got) = consume(producers, ms(10)).await;
    let want = [
        "a0 at 100",
        "b0 at 150",
        "a1 at 200",
        "b1 at 250",
        "a2 at 300",
    ];
    assert_eq!(got, want);
    assert_eq!(count, want.len(), "the number of values");
}

#[tokio::test(start_paused = true)]
async fn a_producer_goes_on_while_a_value_is_handled() {
    let start = Instant::now();
    let producers = vec![vec![
        step(100, "a0"),
        step(100, "a1"),
        step(100, "a2"),
    ]];
    consume(producers, ms(100)).await;
    assert_eq!(
        start.elapsed(),
        ms(400),
        "three values, 100 ms to make and 100 ms to handle each"
    );
}

#[tokio::test(start_paused = true)]
async fn every_value_is_handled_once_and_in_order() {
    let values = |producer: usize| {
        (0..25).map(move |n| format!("{producer}-{n:02}"))
    };
    let producers = (0..4)
        .map(|p| values(p).map(|value| step(0, &value)).collect())
        .collect();
    let (count, got) = consume(producers, ms(0)).await;
    assert_eq!(count, 100, "the number of values");
    for p in 0..4 {
        let prefix = format!("{p}-");
        let of_p: Vec<&str> = got
            .iter()
            .filter(|value| value.starts_with(&prefix))
            .filter_map(|value| value.split(' ').next())
            .collect();
        let want: Vec<String> = values(p).collect();
        assert_eq!(of_p, want, "the values of producer {p}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_producers_it_ends_at_once() {
    let (count, got) = consume(Vec::new(), ms(0)).await;
    assert_eq!((count, got), (0, Vec::new()));
}
