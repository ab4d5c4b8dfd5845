use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use tokio::sync::OnceCell;

static ATTEMPTS: AtomicU32 = AtomicU32::new(0);

/// Fails the first time.
async fn connect() -> Result<&'static str, &'static str> {
    match ATTEMPTS.fetch_add(1, Relaxed) {
        0 => Err("refused"),
        _ => Ok("connected"),
    }
}

static POOL: OnceCell<&str> = OnceCell::const_new();

async fn pool() -> Result<&'static str, &'static str> {
    POOL.get_or_try_init(connect).await.copied()
}

#[tokio::main]
async fn main() {
    for call in 1..=3 {
        match pool().await {
            Ok(pool) => println!("call {call}: {pool}"),
            Err(error) => println!("call {call}: {error}"),
        }
    }
    println!("attempts: {}", ATTEMPTS.load(Relaxed));
}
