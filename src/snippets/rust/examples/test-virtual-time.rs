use std::time::Duration;
use tokio::time::{Instant, sleep};

// #region test
/// Waits 1, 2, 4, … minutes between its attempts.
async fn retry(mut attempt: impl FnMut() -> bool) {
    let mut pause = Duration::from_secs(60);
    while !attempt() {
        sleep(pause).await;
        pause *= 2;
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let wall = std::time::Instant::now();
    let start = Instant::now();
    let mut count = 0;
    retry(|| {
        count += 1;
        let minute = start.elapsed().as_secs() / 60;
        println!("attempt {count} at minute {minute}");
        count == 4
    })
    .await;
    let quick = wall.elapsed() < Duration::from_secs(1);
    println!("really took less than a second: {quick}");
}
// #endregion test
