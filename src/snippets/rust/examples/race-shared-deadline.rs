use std::time::Duration;
use tokio::time::{Instant, sleep, timeout_at};

async fn step() {
    sleep(Duration::from_millis(200)).await;
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // #region deadline
    let deadline = Instant::now() + Duration::from_millis(500);
    for n in 1..=5 {
        if timeout_at(deadline, step()).await.is_err() {
            println!("step {n}: no time left");
            break;
        }
        println!("step {n}: done");
    }
    // #endregion deadline
}
