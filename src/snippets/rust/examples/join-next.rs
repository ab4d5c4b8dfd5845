use std::time::Duration;
use tokio::task::{JoinError, JoinSet};
use tokio::time::sleep;

async fn fetch(name: &str, ms: u64) -> &str {
    sleep(Duration::from_millis(ms)).await;
    name
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), JoinError> {
    let jobs = [("ann", 300), ("bob", 100), ("eve", 200)];

    // #region next
    let mut tasks = JoinSet::new();
    for (name, ms) in jobs {
        tasks.spawn(fetch(name, ms));
    }
    while let Some(result) = tasks.join_next().await {
        println!("next: {}", result?);
    }
    println!("none left");
    // #endregion next
    Ok(())
}
