use std::{future, time::Duration};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

struct Lock;

impl Drop for Lock {
    fn drop(&mut self) {
        println!("  lock released");
    }
}

async fn session(token: CancellationToken) {
    let _lock = Lock;
    // Only the endless work is dropped.
    token.run_until_cancelled(future::pending::<()>()).await;
    sleep(Duration::from_millis(50)).await;
    println!("  goodbye sent");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("asked to stop");
    let token = CancellationToken::new();
    tokio::join!(session(token.clone()), async { token.cancel() });

    println!("dropped");
    let limit = Duration::from_millis(100);
    let _ = timeout(limit, session(CancellationToken::new())).await;
}
