use async_channel::SendError;
use tokio::task::JoinSet;

#[tokio::main]
async fn main() -> Result<(), SendError<u32>> {
    // #region workers
    let (tx, jobs) = async_channel::bounded(2);

    let mut workers = JoinSet::new();
    for _ in 0..3 {
        let jobs = jobs.clone();
        workers.spawn(async move {
            let mut results = Vec::new();
            // Each job to one worker.
            while let Ok(job) = jobs.recv().await {
                results.push(job * 10);
            }
            results
        });
    }
    // #endregion workers
    drop(jobs); // once all workers are gone, sends fail

    for job in 1..=6 {
        tx.send(job).await?;
    }
    drop(tx); // ends all three loops

    let results = workers.join_all().await.concat();
    println!("results: {}", results.len());
    println!("sum: {}", results.iter().sum::<u32>());
    Ok(())
}
