use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, jobs) = async_channel::bounded::<(&str, u64)>(1);
    let mut workers = JoinSet::new();
    for _ in 0..2 {
        let jobs = jobs.clone(); // each job goes to one of them
        workers.spawn(async move {
            while let Ok((name, ms)) = jobs.recv().await {
                sleep(Duration::from_millis(ms)).await;
                println!("{name} done");
            }
        });
    }

    for job in [("slow", 500), ("quick", 100), ("next", 100)] {
        tx.send(job).await.unwrap();
    }
    drop(tx); // the workers leave their loops
    workers.join_all().await;
    println!("all workers stopped");
}
