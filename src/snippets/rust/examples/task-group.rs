use std::{error::Error, time::Duration};
use tokio::{task::JoinSet, time::sleep};

type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

async fn work(name: &str, ms: u64) -> Outcome {
    sleep(Duration::from_millis(ms)).await;
    println!("{name} finished");
    Ok(())
}

// #region group
async fn run_group() -> Outcome {
    let mut tasks = JoinSet::new();
    tasks.spawn(work("quick", 100));
    tasks.spawn(work("slow", 300));
    tasks.spawn(async {
        sleep(Duration::from_millis(200)).await;
        Err("disk full".into())
    });
    while let Some(end) = tasks.join_next().await {
        end??; // returning early drops the set: "slow" is aborted
    }
    Ok(())
}
// #endregion group

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    if let Err(error) = run_group().await {
        println!("group: {error}");
    }
    sleep(Duration::from_millis(200)).await;
    println!("end");
}
