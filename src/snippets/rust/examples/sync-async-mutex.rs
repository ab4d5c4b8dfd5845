use std::{sync::Arc, time::Duration};
use tokio::{sync::Mutex, time::sleep};

async fn save(_count: u32) {
    sleep(Duration::from_millis(5)).await;
}

async fn add_one(count: &Mutex<u32>) {
    let mut count = count.lock().await;
    let next = *count + 1;
    save(next).await; // the guard is held while waiting
    *count = next;
}

#[tokio::main]
async fn main() -> Result<(), tokio::task::JoinError> {
    let count = Arc::new(Mutex::new(0));
    let mut tasks = Vec::new();
    for _ in 0..10 {
        let count = Arc::clone(&count);
        tasks.push(tokio::spawn(async move {
            add_one(&count).await;
        }));
    }
    for task in tasks {
        task.await?;
    }
    println!("count: {}", count.lock().await);
    Ok(())
}
