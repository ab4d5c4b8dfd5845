use std::time::Duration;
use tokio::sync::{Notify, oneshot};
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (sender, receiver) = oneshot::channel::<u32>();
    drop(sender); // nobody can send any more
    println!("oneshot: {}", receiver.await.unwrap_err());

    let notify = Notify::new(); // and nobody notifies
    let limit = Duration::from_secs(60);
    let end = timeout(limit, notify.notified()).await;
    println!("notify: {}", end.unwrap_err());
}
