use std::time::Duration;
use tokio::time::{Instant, sleep};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let slow = || sleep(Duration::from_millis(200));
    let fast = || sleep(Duration::from_millis(100));

    let start = Instant::now();
    slow().await;
    fast().await;
    println!("two awaits: {} ms", start.elapsed().as_millis());

    let start = Instant::now();
    tokio::join!(slow(), fast());
    println!("one join!:  {} ms", start.elapsed().as_millis());
}
