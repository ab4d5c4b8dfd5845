use std::time::Duration;
use tokio::time::sleep;

struct Cleanup;

impl Drop for Cleanup {
    fn drop(&mut self) {
        println!("task: cleaned up");
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let task = tokio::spawn(async {
        let _cleanup = Cleanup;
        println!("task: started");
        loop {
            sleep(Duration::from_millis(100)).await;
        }
    });
    sleep(Duration::from_millis(50)).await;

    // #region abort
    task.abort();
    println!("main: asked it to stop");
    // Only the handle tells when it has stopped.
    match task.await {
        Err(error) if error.is_cancelled() => {
            println!("main: it was aborted");
        }
        _ => println!("main: it finished first"),
    }
    // #endregion abort
}
