use std::error::Error;
use tokio::sync::watch;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (config, mut seen) = watch::channel("v1");
    println!("at first {}", *seen.borrow_and_update());

    config.send("v2")?;
    config.send("v3")?;

    seen.changed().await?;
    let value = *seen.borrow_and_update(); // v2 is lost
    println!("changed to {value}");
    Ok(())
}
