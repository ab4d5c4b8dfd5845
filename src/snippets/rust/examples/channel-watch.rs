use std::error::Error;
use tokio::sync::watch;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // #region watch
    let (tx, mut progress) = watch::channel(0);
    println!("at first: {}", *progress.borrow_and_update());

    for percent in [10, 20, 30] {
        tx.send(percent)?;
    }
    progress.changed().await?;
    let latest = *progress.borrow_and_update();
    println!("latest: {latest}"); // 10 and 20 are gone
    // #endregion watch
    Ok(())
}
