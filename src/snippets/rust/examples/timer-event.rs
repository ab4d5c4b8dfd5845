use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut messages) = mpsc::channel(1);
    tokio::spawn(async move {
        sleep(Duration::from_millis(300)).await;
        tx.send("hello").await
    });

    let mut received = false;
    while !received {
        // #region select
        tokio::select! {
            Some(text) = messages.recv() => {
                println!("received {text}");
                received = true;
            }
            _ = sleep(Duration::from_millis(200)) => {
                println!("still waiting");
            }
        }
        // #endregion select
    }
}
