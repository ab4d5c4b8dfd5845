use tokio::sync::mpsc::{self, error::SendError};

#[tokio::main]
async fn main() -> Result<(), SendError<i32>> {
    let (tx, mut rx) = mpsc::channel(4);
    for i in 0..4 {
        tx.send(i).await?;
    }
    drop(tx);

    // #region iterate
    while let Some(v) = rx.recv().await {
        println!("first loop: {v}");
        if v == 1 {
            break; // the channel does not notice
        }
    }
    // #endregion iterate

    while let Some(v) = rx.recv().await {
        println!("second loop: {v}");
    }
    println!("end");
    Ok(())
}
