use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};

async fn resize(image: u32) -> u32 {
    sleep(Duration::from_millis(5)).await;
    image * 10
}

#[tokio::main]
async fn main() {
    let (sender, jobs) = async_channel::bounded(3);
    let mut workers = JoinSet::new();
    for _ in 0..3 {
        let jobs = jobs.clone();
        workers.spawn(async move {
            let mut done = Vec::new();
            while let Ok(image) = jobs.recv().await {
                done.push(resize(image).await);
            }
            done // the channel is closed and empty
        });
    }
    drop(jobs);

    for image in 1..=9 {
        if sender.send(image).await.is_err() {
            break; // every worker has failed
        }
    }
    drop(sender); // no more jobs: the workers leave their loops

    let mut images = workers.join_all().await.concat();
    images.sort_unstable();
    println!("{images:?}");
}
