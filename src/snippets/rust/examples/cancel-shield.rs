use std::time::Duration;
use tokio::time::{sleep, timeout};

const LIMIT: Duration = Duration::from_millis(100);

async fn save(name: &str) {
    sleep(Duration::from_millis(300)).await;
    println!("{name} was saved");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    if timeout(LIMIT, save("draft")).await.is_err() {
        println!("draft was cut off");
    }

    // #region shield
    let request = async {
        // If this future is dropped, the task runs on.
        tokio::spawn(save("order")).await
    };
    if timeout(LIMIT, request).await.is_err() {
        println!("caller: done waiting");
    }
    // #endregion shield
    sleep(Duration::from_millis(500)).await;
}
