#[cfg_attr(feature = "solution", path = "solution.rs")]
#[cfg_attr(not(feature = "solution"), path = "start.rs")]
mod exercise;

use exercise::{CallError, call_all};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::time::{Instant, sleep};

const NAMES: [&str; 3] = ["price", "stock", "review"];

#[tokio::test(start_paused = true)]
async fn all_answers_come_in_the_order_of_the_names() {
    let start = Instant::now();
    let got = call_all(&NAMES, async |name| {
        let seconds = match name {
            "price" => 3,
            "stock" => 2,
            _ => 1,
        };
        sleep(Duration::from_secs(seconds)).await;
        Ok(format!("{name} ok"))
    })
    .await;
    let want = ["price ok", "stock ok", "review ok"];
    assert_eq!(got, Ok(want.map(String::from).to_vec()));
    let took = start.elapsed().as_secs();
    assert_eq!(took, 3, "seconds, as long as the slowest");
}

/// Counts the calls that run: one less when it is dropped.
struct Running(Arc<AtomicUsize>);

impl Running {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Running(count.clone())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Lets the call `bad` fail after a second; the others need an
/// hour.
async fn fail_one(bad: &'static str) {
    let started = Arc::new(AtomicUsize::new(0));
    let finished = Arc::new(AtomicUsize::new(0));
    let running = Arc::new(AtomicUsize::new(0));
    let start = Instant::now();
    let got = call_all(&NAMES, |name| {
        let finished = finished.clone();
        let (started, running) = (started.clone(), running.clone());
        async move {
            started.fetch_add(1, Ordering::Relaxed);
            let _running = Running::new(&running);
            if name == bad {
                sleep(Duration::from_secs(1)).await;
                return Err("no connection".to_string());
            }
            sleep(Duration::from_secs(3600)).await;
            finished.fetch_add(1, Ordering::Relaxed);
            Ok(format!("{name} ok"))
        }
    })
    .await;
    let took = start.elapsed().as_secs();
    let started = started.load(Ordering::Relaxed);
    let finished = finished.load(Ordering::Relaxed);
    let running = running.load(Ordering::Relaxed);
    let cause = "no connection".to_string();
    assert_eq!(got, Err(CallError { name: bad, cause }));
    assert_eq!(started, 3, "calls were started");
    assert_eq!(finished, 0, "others went on to their end");
    assert_eq!(running, 0, "calls still ran at the return");
    assert_eq!(took, 1, "seconds until the error was given");
}

#[tokio::test(start_paused = true)]
async fn a_failure_of_the_first_stops_the_others() {
    fail_one("price").await;
}

#[tokio::test(start_paused = true)]
async fn a_failure_of_the_second_stops_the_others() {
    fail_one("stock").await;
}

#[tokio::test(start_paused = true)]
async fn a_failure_of_the_third_stops_the_others() {
    fail_one("review").await;
}
