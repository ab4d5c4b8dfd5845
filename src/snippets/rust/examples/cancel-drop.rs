use std::time::Duration;
use tokio::time::{sleep, timeout};

struct Cleanup;

impl Drop for Cleanup {
    fn drop(&mut self) {
        println!("work: cleaned up");
    }
}

// Knows nothing of cancellation.
async fn work() {
    let _cleanup = Cleanup;
    println!("work: started");
    sleep(Duration::from_millis(400)).await;
    println!("work: finished");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // #region stop
    let mut running = Box::pin(work());
    let a_while = Duration::from_millis(200);
    let _ = timeout(a_while, &mut running).await;

    drop(running); // it ends at the `.await` where it waits
    // #endregion stop
    println!("main: goes on");
}
