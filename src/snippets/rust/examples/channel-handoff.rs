use std::error::Error;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::time::sleep;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn Error>> {
    let (tx, mut rx) = mpsc::channel(1);

    let sender = tokio::spawn(async move {
        let (taken, is_taken) = oneshot::channel();
        if tx.send(("hello", taken)).await.is_ok() {
            let _ = is_taken.await; // wait for the receiver
        }
    });

    sleep(Duration::from_millis(100)).await;
    if !sender.is_finished() {
        println!("send waits");
    }
    if let Some((letter, taken)) = rx.recv().await {
        println!("received {letter}");
        let _ = taken.send(()); // an error: nobody waits
    }
    sender.await?;
    println!("send has returned");
    Ok(())
}
