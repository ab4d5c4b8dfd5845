use tokio::sync::mpsc::{self, error::TrySendError};

#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(2);

    for id in 1..=4 {
        match tx.try_send(id) {
            Ok(()) => println!("accepted {id}"),
            Err(TrySendError::Full(id)) => println!("refused {id}"),
            Err(TrySendError::Closed(_)) => break,
        }
    }
    drop(tx);

    while let Some(id) = rx.recv().await {
        println!("handled {id}");
    }
}
