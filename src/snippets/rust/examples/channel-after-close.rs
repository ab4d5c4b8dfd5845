use tokio::sync::mpsc::{self, error::SendError};

#[tokio::main]
async fn main() -> Result<(), SendError<i32>> {
    let (tx, mut rx) = mpsc::channel(2);
    tx.send(7).await?;
    drop(tx);

    for _ in 0..3 {
        println!("{:?}", rx.recv().await);
    }
    Ok(())
}
