use tokio::sync::mpsc;

// #region send
async fn send(tx: &mpsc::Sender<i32>, v: i32) {
    match tx.send(v).await {
        Ok(()) => println!("send {v}: ok"),
        Err(error) => println!("send {}: error", error.0),
    }
}
// #endregion send

#[tokio::main]
async fn main() {
    // #region close
    let (tx, mut rx) = mpsc::channel(2);
    send(&tx, 1).await;
    rx.close(); // from the sending side: drop every `tx`
    send(&tx, 2).await;

    for _ in 0..2 {
        // What is in the buffer still comes.
        println!("receive: {:?}", rx.recv().await);
    }
    // #endregion close
}
