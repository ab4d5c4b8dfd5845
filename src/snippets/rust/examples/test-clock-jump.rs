use std::time::Duration;
use tokio::time::{Instant, advance, sleep};

const MINUTE: Duration = Duration::from_secs(60);

// #region test
async fn patrol() {
    let start = Instant::now();
    for round in 1..=3 {
        sleep(MINUTE).await;
        let minute = start.elapsed().as_secs() / 60;
        println!("  round {round} at minute {minute}");
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("from timer to timer:");
    patrol().await;

    println!("three minutes in one jump:");
    tokio::join!(patrol(), advance(3 * MINUTE));
}
// #endregion test
