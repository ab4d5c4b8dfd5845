use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use tokio::sync::mpsc;
use tokio::task::JoinError;
use tokio::task::coop::{consume_budget, unconstrained};

static OTHER_RAN: AtomicBool = AtomicBool::new(false);

/// Receives 1000 messages that are all there already.
async fn drain() {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    for message in 0..1000 {
        sender.send(message).expect("the receiver is open");
    }
    drop(sender);
    while receiver.recv().await.is_some() {}
}

async fn compute() {
    for _ in 0..1000 {
        consume_budget().await;
    }
}

async fn run(
    name: &str,
    work: impl Future<Output = ()>,
) -> Result<(), JoinError> {
    OTHER_RAN.store(false, Relaxed);
    let other = tokio::spawn(async {
        OTHER_RAN.store(true, Relaxed);
    });
    work.await;
    let ran = OTHER_RAN.load(Relaxed);
    println!("{name}: other task ran: {ran}");
    other.await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), JoinError> {
    run("channel", drain()).await?;
    run("unconstrained", unconstrained(drain())).await?;
    run("consume_budget", compute()).await
}
