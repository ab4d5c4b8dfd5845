use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(2);
    rx.close();

    println!("sending");
    match tx.send(42).await {
        Ok(()) => println!("sent"),
        Err(error) => println!("not sent: {}", error.0),
    }
}
