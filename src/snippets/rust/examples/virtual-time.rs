use std::time::Duration;
use tokio::time::{Instant, sleep};

const MINUTE: Duration = Duration::from_secs(60);

// #region test
async fn show(what: &str, after: Duration) {
    let start = Instant::now();
    sleep(after).await;
    let minute = start.elapsed().as_secs() / 60;
    println!("minute {minute}: {what}");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    tokio::spawn(show("leave", 60 * MINUTE));
    tokio::spawn(show("pack", MINUTE));

    // The clock moves on whenever everything waits.
    show("check", 120 * MINUTE).await;
}
// #endregion test
