use std::time::Duration;
use tokio::sync::mpsc::{self, error::SendError};
use tokio::time::timeout;

struct Letter(&'static str);

impl Drop for Letter {
    fn drop(&mut self) {
        println!("  {} is destroyed", self.0);
    }
}

const LIMIT: Duration = Duration::from_millis(100);

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), SendError<Letter>> {
    let (tx, _rx) = mpsc::channel(1);
    tx.send(Letter("the letter in the box")).await?;

    println!("send");
    let _ = timeout(LIMIT, tx.send(Letter("letter 1"))).await;

    println!("reserve, then send");
    let letter = Letter("letter 2");
    match timeout(LIMIT, tx.reserve()).await {
        Ok(Ok(place)) => place.send(letter),
        _ => println!("  {} is still here", letter.0),
    }
    println!("end");
    Ok(())
}
