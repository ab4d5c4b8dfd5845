use std::time::Duration;

use tokio::task::JoinError;
use tokio::time::sleep;

async fn fetch(id: usize) -> usize {
    // Suspends this task; its thread runs another one.
    sleep(Duration::from_millis(100)).await;
    id
}

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let tasks: Vec<_> =
        (0..10_000).map(|id| tokio::spawn(fetch(id))).collect();

    let mut results = Vec::with_capacity(tasks.len());
    for task in tasks {
        results.push(task.await?);
    }

    let sum: usize = results.iter().sum();
    println!("{} results, sum {sum}", results.len());
    Ok(())
}
