use std::time::Duration;
use tokio::{task::JoinError, time::sleep};

// #region sleep
async fn nap(name: &str, ms: u64) {
    sleep(Duration::from_millis(ms)).await;
    println!("{name} woke");
}
// #endregion sleep

// start_paused: the clock jumps when every task is waiting.
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), JoinError> {
    let long = tokio::spawn(nap("long", 200));
    let short = tokio::spawn(nap("short", 100));
    println!("main goes on");
    tokio::try_join!(long, short)?;
    Ok(())
}
