use std::thread;
use std::time::Duration;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

struct Cleanup;

impl Drop for Cleanup {
    fn drop(&mut self) {
        println!("task: cleaned up");
    }
}

async fn task() {
    let _cleanup = Cleanup;
    sleep(Duration::from_millis(200)).await; // dropped here
    println!("task: finished");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    tokio::spawn(task());
    tokio::task::yield_now().await; // the task starts

    // The runtime waits for a closure that is already running.
    let (tx, rx) = tokio::sync::oneshot::channel();
    spawn_blocking(|| {
        tx.send(()).unwrap();
        thread::sleep(Duration::from_millis(400));
        println!("blocking work: finished");
    });
    rx.await.unwrap();
    println!("main: end");
}
