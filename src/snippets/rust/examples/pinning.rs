use std::pin::{Pin, pin};
use std::time::Duration;
use tokio::time::{sleep, timeout};

async fn job(name: &str, ms: u64) -> &str {
    sleep(Duration::from_millis(ms)).await;
    name
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let limit = Duration::from_millis(100);

    // Pinned in this function: may be polled by reference.
    let mut slow = pin!(job("slow", 300));
    while timeout(limit, slow.as_mut()).await.is_err() {
        println!("not yet");
    }
    println!("slow finished");

    // Pinned on the heap: may be moved, stored and returned.
    let mut jobs: Vec<Pin<Box<dyn Future<Output = &str>>>> = vec![
        Box::pin(job("fast", 50)),
        Box::pin(async { "block" }),
    ];
    while let Some(next) = jobs.pop() {
        println!("{} finished", next.await);
    }
}
