use std::time::Duration;
use tokio::{task::JoinError, time::sleep};
use tokio_util::sync::CancellationToken;

// #region worker
async fn work(token: CancellationToken) -> u32 {
    let mut step = 1;
    loop {
        println!("step {step}");
        tokio::select! {
            () = sleep(Duration::from_millis(200)) => step += 1,
            () = token.cancelled() => {
                println!("cleaning up");
                return step;
            }
        }
    }
}
// #endregion worker

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), JoinError> {
    // #region cancel
    let token = CancellationToken::new();
    let steps = tokio::spawn(work(token.clone()));

    sleep(Duration::from_millis(300)).await;
    println!("cancel");
    token.cancel();
    println!("steps: {}", steps.await?);
    // #endregion cancel
    Ok(())
}
