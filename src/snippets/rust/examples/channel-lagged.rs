use tokio::sync::broadcast::{self, error::RecvError};

#[tokio::main]
async fn main() {
    let (tx, mut rx) = broadcast::channel(2);

    for value in 1..=5 {
        if tx.send(value).is_err() {
            println!("nobody has subscribed");
        }
    }
    drop(tx);

    loop {
        match rx.recv().await {
            Ok(value) => println!("received {value}"),
            // Not the end: the next one is the oldest kept.
            Err(RecvError::Lagged(n)) => println!("missed {n}"),
            Err(RecvError::Closed) => break,
        }
    }
}
