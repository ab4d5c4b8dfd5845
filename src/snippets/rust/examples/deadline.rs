use std::time::Duration;
use tokio::time::{Instant, sleep, timeout, timeout_at};

// Gets the deadline as an argument: nothing is inherited.
async fn step(deadline: Instant, name: &str) {
    let work = sleep(Duration::from_millis(200));
    // Asks for an hour: the limit around it is earlier.
    let limited = timeout(Duration::from_secs(3600), work);
    match timeout_at(deadline, limited).await {
        Ok(Ok(())) => println!("{name} finished"),
        _ => println!("{name} hit the deadline"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // #region deadline
    let deadline = Instant::now() + Duration::from_millis(300);

    step(deadline, "first").await;
    step(deadline, "second").await;
    // #endregion deadline
}
