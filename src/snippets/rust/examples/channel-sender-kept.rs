use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::channel(1);
    let copy = tx.clone();
    // Sends once and drops its copy.
    tokio::spawn(async move { copy.send(7).await });

    if let Some(value) = rx.recv().await {
        println!("received {value}");
    }
    let limit = Duration::from_millis(100);
    match timeout(limit, rx.recv()).await {
        Ok(_) => println!("closed"),
        Err(_) => println!("still open"),
    }

    drop(tx);
    println!("closed: {}", rx.recv().await.is_none());
}
