use std::time::Duration;
use tokio::time::{sleep, timeout};

struct Work(&'static str);

impl Drop for Work {
    fn drop(&mut self) {
        println!("{}: destructor", self.0);
    }
}

async fn run(name: &'static str) {
    let _work = Work(name);
    sleep(Duration::from_millis(100)).await;
    println!("{name}: finished");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // Half-way, the timeout drops the future.
    let half = Duration::from_millis(50);
    let _ = timeout(half, run("dropped future")).await;

    drop(tokio::spawn(run("dropped handle")));
    sleep(Duration::from_millis(200)).await;

    let task = tokio::spawn(run("aborted task"));
    sleep(half).await;
    task.abort();
    println!("abort() returned");
    let end = task.await;
    println!("cancelled: {}", end.is_err_and(|e| e.is_cancelled()));
}
