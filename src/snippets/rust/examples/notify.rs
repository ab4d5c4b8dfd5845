use std::{sync::Arc, time::Duration};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let limit = Duration::from_millis(50);
    let start = Arc::new(Notify::new());
    let mut workers = JoinSet::new();
    for _ in 0..2 {
        let start = Arc::clone(&start);
        workers.spawn(async move {
            start.notified().await;
            println!("worker woke");
        });
    }
    sleep(limit).await;
    println!("start");
    start.notify_waiters(); // only those that wait now
    workers.join_all().await;

    let bell = Notify::new();
    bell.notify_one(); // nobody is waiting yet
    match timeout(limit, bell.notified()).await {
        Ok(()) => println!("the early signal was kept"),
        Err(_) => println!("the early signal was lost"),
    }
}
