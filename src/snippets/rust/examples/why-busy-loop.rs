use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::{Duration, Instant};

use tokio::task::JoinError;
use tokio::time::sleep;

#[tokio::main(flavor = "current_thread")] // one thread
async fn main() -> Result<(), JoinError> {
    let ticked = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&ticked);
    let timer = tokio::spawn(async move {
        sleep(Duration::from_millis(20)).await;
        flag.store(true, SeqCst);
    });

    // Busy for a second, or until it sees the tick.
    let deadline = Instant::now() + Duration::from_secs(1);
    while Instant::now() < deadline && !ticked.load(SeqCst) {}
    if ticked.load(SeqCst) {
        println!("the timer interrupted the loop");
    } else {
        println!("the timer had to wait for the loop");
    }
    timer.await?;
    println!("ticked: {}", ticked.load(SeqCst));
    Ok(())
}
