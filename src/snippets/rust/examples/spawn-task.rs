use tokio::task::{JoinError, yield_now};

async fn work() {
    println!("work: step 1");
    yield_now().await;
    println!("work: step 2");
}

// One thread: the task cannot run before main waits.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), JoinError> {
    // #region start
    // Runnable from here on, even if nobody awaits it.
    let handle = tokio::spawn(work());
    println!("main: goes on");
    // #endregion start
    handle.await?;
    println!("main: done");
    Ok(())
}
