use futures::FutureExt;
use tokio::sync::mpsc::error::TryRecvError;
use tokio::sync::{mpsc, oneshot};

// #region look
/// Never waits: takes what is there now.
fn look(inbox: &mut mpsc::Receiver<&str>) {
    match inbox.try_recv() {
        Ok(msg) => println!("got {msg}"),
        Err(TryRecvError::Empty) => println!("nothing yet"),
        Err(TryRecvError::Disconnected) => println!("closed"),
    }
}
// #endregion look

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, mut inbox) = mpsc::channel(1);
    look(&mut inbox);
    let _ = tx.send("hello").await;
    look(&mut inbox);
    look(&mut inbox);
    drop(tx);
    look(&mut inbox);

    // #region future
    // Any future: polled once. `&mut` keeps it for later.
    let (tx, mut answer) = oneshot::channel();
    println!("future: {:?}", (&mut answer).now_or_never());
    let _ = tx.send(42);
    println!("future: {:?}", (&mut answer).now_or_never());
    // #endregion future
}
