use std::time::Duration;

use tokio::{sync::oneshot, time::sleep};

struct Cleanup;

impl Drop for Cleanup {
    fn drop(&mut self) {
        println!("task: cleaned up");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (start, started) = oneshot::channel();
    tokio::spawn(async {
        let _cleanup = Cleanup;
        start.send(()).expect("main waits for it");
        // The runtime drops the task here.
        sleep(Duration::from_millis(500)).await;
        println!("task: finished");
    });
    started.await.expect("the task sends it");
    println!("main: returns");
}
