use std::sync::atomic::{AtomicU64, Ordering};
use tokio::task::{JoinSet, yield_now};

static REQUESTS: AtomicU64 = AtomicU64::new(0);

async fn handle() {
    for _ in 0..100 {
        REQUESTS.fetch_add(1, Ordering::Relaxed);
        yield_now().await;
    }
}

#[tokio::main]
async fn main() {
    let mut tasks: JoinSet<()> =
        (0..10).map(|_| handle()).collect();
    while tasks.join_next().await.is_some() {}
    println!("requests: {}", REQUESTS.load(Ordering::Relaxed));
}
