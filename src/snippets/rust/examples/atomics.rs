use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

static REQUESTS: AtomicU64 = AtomicU64::new(0);
static CLOSED: AtomicBool = AtomicBool::new(false);
static CLOSERS: AtomicU64 = AtomicU64::new(0);

async fn work() {
    for _ in 0..500 {
        REQUESTS.fetch_add(1, Relaxed);
    }
    // Only one task sees false and writes true.
    let swap =
        CLOSED.compare_exchange(false, true, Relaxed, Relaxed);
    if swap.is_ok() {
        CLOSERS.fetch_add(1, Relaxed);
    }
}

#[tokio::main]
async fn main() {
    let (a, b) = (tokio::spawn(work()), tokio::spawn(work()));
    tokio::try_join!(a, b).unwrap();
    println!("requests: {}", REQUESTS.load(Relaxed));
    println!("closed by: {}", CLOSERS.load(Relaxed));
}
