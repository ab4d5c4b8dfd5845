use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use tokio::{sync::Barrier, task::JoinSet};

static READY: AtomicU32 = AtomicU32::new(0);

#[tokio::main]
async fn main() {
    let mut players = JoinSet::new();
    let barrier = Arc::new(Barrier::new(3));
    for _ in 0..3 {
        let barrier = Arc::clone(&barrier);
        players.spawn(async move {
            READY.fetch_add(1, Relaxed);
            barrier.wait().await; // until all three are here
            READY.load(Relaxed)
        });
    }
    let seen = players.join_all().await;
    println!("ready players seen: {seen:?}");
}
