use std::io;
use tokio::runtime::{Builder, Handle};

async fn answer() -> u32 {
    let flavor = Handle::current().runtime_flavor();
    println!("running on: {flavor:?}");
    42
}

// #region entry
// The macro turns this into a plain fn that starts a runtime.
#[tokio::main]
async fn by_macro() -> u32 {
    answer().await
}

fn by_hand() -> io::Result<u32> {
    let runtime =
        Builder::new_current_thread().enable_all().build()?;
    Ok(runtime.block_on(answer()))
}
// #endregion entry

fn main() -> io::Result<()> {
    let started = Handle::try_current().is_ok();
    println!("runtime in a plain main: {started}");
    println!("by macro: answer {}", by_macro());
    println!("by hand: answer {}", by_hand()?);
    Ok(())
}
