use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::Duration;
use tokio::{sync::OnceCell, time::sleep};

static ATTEMPTS: AtomicU32 = AtomicU32::new(0);

// Fails the first time.
async fn open() -> Result<&'static str, &'static str> {
    let attempt = ATTEMPTS.fetch_add(1, Relaxed) + 1;
    sleep(Duration::from_millis(50)).await;
    if attempt == 1 { Err("refused") } else { Ok("open") }
}

static POOL: OnceCell<&str> = OnceCell::const_new();

// A failure is not kept: the next caller tries again.
async fn pool() -> &'static str {
    match POOL.get_or_try_init(open).await {
        Ok(pool) => pool,
        Err(error) => error,
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (a, b, c) = tokio::join!(pool(), pool(), pool());
    println!("callers: {a} {b} {c}");
    println!("attempts: {}", ATTEMPTS.load(Relaxed));
}
