use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(2);

    for id in 0..3 {
        let tx = tx.clone();
        tokio::spawn(async move {
            for n in 0..2 {
                if tx.send(10 * id + n).await.is_err() {
                    return; // the receiver is gone
                }
            }
        });
    }
    drop(tx); // or the loop below waits for ever

    let (mut count, mut sum) = (0, 0);
    while let Some(v) = rx.recv().await {
        count += 1;
        sum += v;
    }
    println!("{count} values, sum {sum}");
}
