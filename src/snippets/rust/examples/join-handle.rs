use std::time::Duration;
use tokio::{task::JoinError, time::sleep};

async fn work(name: &str) -> usize {
    sleep(Duration::from_millis(50)).await;
    println!("{name} finished");
    name.len()
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), JoinError> {
    // #region result
    let handle = tokio::spawn(work("kept"));
    // A JoinError says that the task panicked or was aborted.
    println!("result: {}", handle.await?);
    // #endregion result

    // #region detach
    // The task runs on: a dropped handle cancels nothing.
    drop(tokio::spawn(work("detached")));
    sleep(Duration::from_millis(200)).await;
    // #endregion detach

    // #region abort
    let handle = tokio::spawn(work("aborted"));
    handle.abort();
    if let Err(error) = handle.await {
        println!("cancelled: {}", error.is_cancelled());
    }
    // #endregion abort
    Ok(())
}
