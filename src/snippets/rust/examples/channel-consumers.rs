use async_channel::SendError;
use tokio::task::JoinSet;

#[tokio::main]
async fn main() -> Result<(), SendError<u32>> {
    let (tx, jobs) = async_channel::bounded(2);

    let mut workers = JoinSet::new();
    for _ in 0..3 {
        let jobs = jobs.clone();
        workers.spawn(async move {
            let mut done = 0;
            while let Ok(job) = jobs.recv().await {
                done += job;
            }
            done
        });
    }
    drop(jobs); // so that sends fail once all workers are gone
    for job in 1..=6 {
        tx.send(job).await?;
    }
    drop(tx); // ends all three loops

    let done = workers.join_all().await;
    println!("sum of all jobs: {}", done.iter().sum::<u32>());
    Ok(())
}
