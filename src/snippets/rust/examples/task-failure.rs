use std::time::Duration;
use tokio::time::sleep;

async fn work() {
    panic!("a bug");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // #region caught
    if let Err(error) = tokio::spawn(work()).await
        && let Ok(payload) = error.try_into_panic()
        && let Some(text) = payload.downcast_ref::<&str>()
    {
        println!("the task failed: {text}");
    }
    // #endregion caught

    // #region unwatched
    tokio::spawn(work());
    // #endregion unwatched
    sleep(Duration::from_millis(300)).await;
    println!("main: still running");
}
