use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::{JoinError, JoinSet};
use tokio::time::sleep;

async fn work(id: u64) -> u64 {
    sleep(Duration::from_millis(id * 100)).await;
    id
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), JoinError> {
    let (tx, mut jobs) = mpsc::channel(3);
    for id in 1..=3 {
        let _ = tx.send(id).await;
    }
    drop(tx);

    let mut running = JoinSet::new();
    // #region guard
    loop {
        tokio::select! {
            Some(id) = jobs.recv(), if running.len() < 2 => {
                println!("start {id}");
                running.spawn(work(id));
            }
            // A pattern that does not match is a guard too.
            Some(end) = running.join_next() => {
                println!("done {}", end?);
            }
            else => break,
        }
    }
    // #endregion guard
    Ok(())
}
