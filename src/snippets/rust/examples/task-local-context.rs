use std::time::Duration;
use tokio::task::JoinError;
use tokio::time::sleep;

// #region context
tokio::task_local! {
    static REQUEST: u32;
}

fn log(message: &str) {
    match REQUEST.try_get() {
        Ok(id) => println!("request {id}: {message}"),
        Err(_) => println!("no request: {message}"),
    }
}

async fn handle(ms: u64) -> Result<(), JoinError> {
    sleep(Duration::from_millis(ms)).await;
    log("handled");
    // A new task starts without the value.
    tokio::spawn(async { log("audited") }).await
}
// #endregion context

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), JoinError> {
    tokio::try_join!(
        REQUEST.scope(1, handle(100)),
        REQUEST.scope(2, handle(200)),
    )?;
    log("end");
    Ok(())
}
