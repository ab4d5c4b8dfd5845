use tokio::runtime::Handle;
use tokio::task::{JoinError, block_in_place, spawn_blocking};

async fn load() -> u32 {
    42
}

fn load_now() -> u32 {
    Handle::current().block_on(load())
}

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    // On a thread that is there to be blocked.
    println!("pool: {}", spawn_blocking(load_now).await?);
    // On a worker that hands over its other tasks first.
    let task = tokio::spawn(async { block_in_place(load_now) });
    println!("in place: {}", task.await?);
    Ok(())
}
