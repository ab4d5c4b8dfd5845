use std::{sync::Arc, time::Duration};
use tokio::{sync::Semaphore, task::JoinSet, time::sleep};

#[tokio::main]
async fn main() -> Result<(), tokio::sync::AcquireError> {
    let waits = [600, 200, 400, 600, 600];

    let semaphore = Arc::new(Semaphore::new(3));
    let mut jobs = JoinSet::new();
    for (job, wait) in waits.into_iter().enumerate() {
        // Waits until one of the three permits is free.
        let permit = semaphore.clone().acquire_owned().await?;
        println!("start {job}");
        jobs.spawn(async move {
            let _permit = permit; // given back when it drops
            sleep(Duration::from_millis(wait)).await;
            println!("done {job}");
        });
    }
    jobs.join_all().await;
    Ok(())
}
