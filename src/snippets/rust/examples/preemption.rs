use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::{Duration, Instant};

use tokio::task::coop::consume_budget;
use tokio::time::sleep;

static STOP: AtomicBool = AtomicBool::new(false);

async fn looping(polite: bool) -> &'static str {
    let end = Instant::now() + Duration::from_secs(1);
    while Instant::now() < end {
        if STOP.load(SeqCst) {
            return "main got a turn";
        }
        if polite {
            consume_budget().await; // now and then it yields
        }
    }
    "main had to wait"
}

#[tokio::main(flavor = "current_thread")] // one task at a time
async fn main() {
    for polite in [false, true] {
        STOP.store(false, SeqCst);
        let task = tokio::spawn(looping(polite));
        sleep(Duration::from_millis(50)).await;
        STOP.store(true, SeqCst);
        let name = if polite { "polite loop" } else { "busy loop" };
        println!("{name}: {}", task.await.unwrap());
    }
}
