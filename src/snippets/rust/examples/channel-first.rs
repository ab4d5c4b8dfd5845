use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(100);

    tokio::spawn(async move {
        if tx.send(42).await.is_err() {
            println!("the receiver is gone");
        }
    });

    match rx.recv().await {
        Some(value) => println!("received {value}"),
        None => println!("closed without a value"),
    }
}
