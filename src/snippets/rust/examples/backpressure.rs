use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::Duration;
use tokio::{sync::mpsc, time::sleep};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::channel(2);
    let sent = Arc::new(AtomicU32::new(0));

    // #region produce
    let counter = Arc::clone(&sent);
    tokio::spawn(async move {
        for i in 0.. {
            // A full buffer holds the producer here.
            let Ok(permit) = tx.reserve().await else { break };
            permit.send(i);
            counter.fetch_add(1, Relaxed);
        }
    });
    // #endregion produce

    for _ in 0..3 {
        sleep(Duration::from_millis(50)).await;
        println!("sent: {}", sent.load(Relaxed));
        if let Some(v) = rx.recv().await {
            println!("received {v}");
        }
    }
}
