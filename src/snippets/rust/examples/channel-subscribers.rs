use std::error::Error;
use tokio::sync::broadcast;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tx = broadcast::Sender::new(16);
    // An error: nobody has subscribed.
    println!("7 reaches {}", tx.send(7).unwrap_or(0));

    let mut rx = tx.subscribe();
    let first = tokio::spawn(async move { rx.recv().await });
    let mut rx = tx.subscribe();
    let second = tokio::spawn(async move { rx.recv().await });

    println!("42 reaches {}", tx.send(42)?);
    // Without these awaits, `main` might end first.
    let (first, second) = (first.await??, second.await??);
    println!("received {first} and {second}");
    Ok(())
}
