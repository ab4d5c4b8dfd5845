use std::time::Duration;
use tokio::time::{sleep, timeout};
use tokio::{join, sync::Mutex};

async fn use_both(first: &Mutex<u32>, second: &Mutex<u32>) {
    let _first = first.lock().await;
    sleep(Duration::from_millis(200)).await;
    let _second = second.lock().await;
}

async fn run(label: &str, work: impl Future) {
    let limit = Duration::from_secs(1);
    match timeout(limit, work).await {
        Ok(_) => println!("{label}: finished"),
        Err(_) => println!("{label}: stuck"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (a, b) = (&Mutex::new(0), &Mutex::new(0));
    let opposite = async { join!(use_both(a, b), use_both(b, a)) };
    run("opposite order", opposite).await;

    let same = async { join!(use_both(a, b), use_both(a, b)) };
    run("same order", same).await;
}
