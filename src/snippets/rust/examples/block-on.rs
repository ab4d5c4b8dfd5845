use std::time::Duration;
use tokio::runtime::Builder;
use tokio::time::sleep;

async fn load() -> u32 {
    sleep(Duration::from_millis(100)).await;
    42
}

// #region bridge
/// Not async: holds its thread until the future is ready.
fn load_now() -> std::io::Result<u32> {
    let runtime =
        Builder::new_current_thread().enable_all().build()?;
    Ok(runtime.block_on(load()))
}
// #endregion bridge

fn main() -> std::io::Result<()> {
    println!("before");
    println!("got {}", load_now()?);
    println!("after");
    Ok(())
}
