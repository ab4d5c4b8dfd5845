use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    // #region channel
    let (tx, mut rx) = mpsc::unbounded_channel();

    for i in 0..1000 {
        // No `.await`: there is always room.
        if tx.send(i).is_err() {
            break; // the receiver is gone
        }
    }
    drop(tx);
    // #endregion channel
    println!("sent {}, received 0", rx.len());

    let mut sum = 0;
    while let Some(v) = rx.recv().await {
        sum += v;
    }
    println!("sum: {sum}");
}
