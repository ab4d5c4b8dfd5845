use std::pin::pin;
use std::time::Duration;
use tokio::time::{sleep, timeout};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut work = pin!(async {
        sleep(Duration::from_millis(300)).await;
        "finished"
    });

    let limit = Duration::from_millis(100);
    if timeout(limit, work.as_mut()).await.is_err() {
        println!("not finished yet");
    }
    println!("{}", work.await);
}
