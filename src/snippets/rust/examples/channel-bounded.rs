use std::time::Duration;
use tokio::sync::mpsc;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // #region channel
    let (tx, mut rx) = mpsc::channel(2);

    // The task owns `tx`: its end closes the channel.
    tokio::spawn(async move {
        for i in 0..4 {
            // Waits while two values are unread.
            if tx.send(i).await.is_err() {
                return; // the receiver is gone
            }
        }
    });
    // #endregion channel

    tokio::time::sleep(Duration::from_millis(100)).await;
    println!("unread: {} of {}", rx.len(), rx.max_capacity());

    // #region receive
    while let Some(v) = rx.recv().await {
        println!("received {v}");
    }
    println!("closed");
    // #endregion receive
}
