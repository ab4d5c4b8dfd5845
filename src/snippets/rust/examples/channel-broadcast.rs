use std::error::Error;
use tokio::sync::broadcast;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // #region hub
    let (tx, mut early) = broadcast::channel(16);
    tx.send("first")?;
    let mut late = tx.subscribe();
    tx.send("second")?;
    // #endregion hub

    println!("early: {}", early.recv().await?);
    println!("early: {}", early.recv().await?);
    println!("late: {}", late.recv().await?);
    Ok(())
}
