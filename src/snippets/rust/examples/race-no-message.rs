use tokio::sync::mpsc;
use tokio::sync::mpsc::error::{SendError, TryRecvError};

// #region look
fn look(inbox: &mut mpsc::Receiver<u32>) {
    match inbox.try_recv() {
        Ok(n) => println!("got {n}"),
        Err(TryRecvError::Empty) => println!("nothing yet"),
        Err(TryRecvError::Disconnected) => println!("closed"),
    }
}
// #endregion look

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), SendError<u32>> {
    let (tx, mut inbox) = mpsc::channel(1);
    look(&mut inbox);
    tx.send(1).await?;
    look(&mut inbox);
    drop(tx);
    look(&mut inbox);
    Ok(())
}
