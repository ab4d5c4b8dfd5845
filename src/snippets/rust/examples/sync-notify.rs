use std::time::Duration;
use tokio::{sync::Notify, time::timeout};

async fn wait(notify: &Notify) -> &'static str {
    let limit = Duration::from_millis(50);
    match timeout(limit, notify.notified()).await {
        Ok(()) => "kept",
        Err(_) => "lost",
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let notify = Notify::new();
    notify.notify_one(); // nobody is waiting yet
    println!("notify_one: {}", wait(&notify).await);

    notify.notify_one();
    notify.notify_one(); // there is room for one
    println!("first of two: {}", wait(&notify).await);
    println!("second of two: {}", wait(&notify).await);

    notify.notify_waiters();
    println!("notify_waiters: {}", wait(&notify).await);
}
