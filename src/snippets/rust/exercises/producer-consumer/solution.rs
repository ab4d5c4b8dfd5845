use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::sleep;

/// A step of a producer: it waits, then it gives the value.
pub struct Step {
    pub wait: Duration,
    pub value: String,
}

/// Passes the values of all producers to `handle`, one at a time,
/// and returns their number. The producers work at the same time
/// and give their values to one consumer through a channel with
/// room for two.
pub async fn run(
    producers: Vec<Vec<Step>>,
    mut handle: impl AsyncFnMut(String),
) -> usize {
    let (tx, mut rx) = mpsc::channel(2);
    for steps in producers {
        tokio::spawn(produce(steps, tx.clone()));
    }
    // The channel closes when the last sender is dropped.
    drop(tx);

    let mut count = 0;
    while let Some(value) = rx.recv().await {
        handle(value).await;
        count += 1;
    }
    count
}

async fn produce(steps: Vec<Step>, tx: mpsc::Sender<String>) {
    for step in steps {
        sleep(step.wait).await;
        if tx.send(step.value).await.is_err() {
            return; // the consumer is gone
        }
    }
}
