use tokio::sync::mpsc;
use tokio_stream::{StreamExt, wrappers::ReceiverStream};

#[tokio::main]
async fn main() {
    let (tx, rx) = mpsc::channel(2);
    tokio::spawn(async move {
        for n in 0..7 {
            if tx.send(n).await.is_err() {
                return; // the receiver is gone
            }
        }
    });

    let mut squares = ReceiverStream::new(rx)
        .filter(|n| n % 2 == 0)
        .map(|n| n * n);
    while let Some(square) = squares.next().await {
        println!("{square}");
    }
}
