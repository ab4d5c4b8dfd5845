use tokio::sync::mpsc;
use tokio::task::JoinError;

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let (tx, mut rx) = mpsc::channel(2);

    let producer = tokio::spawn(async move {
        let mut i = 1;
        while tx.send(i).await.is_ok() {
            i += 1;
        }
        println!("producer: stopped");
    });

    while let Some(value) = rx.recv().await {
        println!("received {value}");
        if value == 2 {
            break;
        }
    }
    println!("consumer: leaves");
    drop(rx); // from now on, every send fails
    producer.await
}
