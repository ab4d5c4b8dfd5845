use std::{thread, time::Duration};
use tokio::sync::oneshot;
use tokio::task::{JoinError, spawn_blocking};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), JoinError> {
    let (tx, started) = oneshot::channel();
    let job = spawn_blocking(move || {
        let _ = tx.send(());
        thread::sleep(Duration::from_millis(100));
        "done all the same"
    });
    let _ = started.await;
    job.abort();
    println!("{}", job.await?);
    Ok(())
}
