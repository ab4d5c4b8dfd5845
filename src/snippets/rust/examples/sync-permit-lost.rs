use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::{sync::Arc, time::Duration};
use tokio::sync::{AcquireError, Semaphore};
use tokio::{task::JoinSet, time::sleep};

static RUNNING: AtomicUsize = AtomicUsize::new(0);

async fn work() -> usize {
    let now = RUNNING.fetch_add(1, Relaxed) + 1;
    sleep(Duration::from_millis(50)).await;
    RUNNING.fetch_sub(1, Relaxed);
    now
}

async fn most_at_once(keep: bool) -> Result<usize, AcquireError> {
    let permits = Arc::new(Semaphore::new(3));
    let mut jobs = JoinSet::new();
    for _ in 0..10 {
        let permits = Arc::clone(&permits);
        let permit = permits.acquire_owned().await?;
        if keep {
            jobs.spawn(async move {
                let _permit = permit; // moved into the task
                work().await
            });
        } else {
            jobs.spawn(async move {
                let _ = permit; // not used, so not moved
                work().await
            });
        }
    }
    Ok(jobs.join_all().await.into_iter().fold(0, usize::max))
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), AcquireError> {
    println!("let _permit: {} at once", most_at_once(true).await?);
    println!("let _: {} at once", most_at_once(false).await?);
    Ok(())
}
