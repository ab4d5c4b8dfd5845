use std::time::Duration;
use tokio::time::{sleep, timeout};

// Knows nothing of a limit: it is dropped where it waits.
async fn careless() {
    sleep(Duration::from_millis(200)).await;
}

// Never waits, so there is no point at which to drop it.
async fn blocking() {
    std::thread::sleep(Duration::from_millis(200));
}

// #region timeout
async fn limit(name: &str, f: impl Future<Output = ()>) {
    match timeout(Duration::from_millis(100), f).await {
        Ok(()) => println!("{name} finished"),
        Err(_elapsed) => println!("{name} timed out"),
    }
}
// #endregion timeout

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    limit("careless", careless()).await;
    limit("blocking", blocking()).await;
}
