use std::{future::ready, time::Duration};
use tokio::time::{sleep, timeout};
use tokio_util::task::AbortOnDropHandle;

async fn work(name: &str) {
    sleep(Duration::from_millis(200)).await;
    println!("{name}: finished");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let limit = Duration::from_millis(100);
    // The future is polled before the clock is looked at.
    let in_time = timeout(Duration::ZERO, ready(7)).await.is_ok();
    println!("ready: in time = {in_time}");

    // Only the handle is dropped; the task runs on.
    let handle = tokio::spawn(work("plain handle"));
    let in_time = timeout(limit, handle).await.is_ok();
    println!("plain handle: in time = {in_time}");

    // This handle aborts its task when it is dropped.
    let handle = tokio::spawn(work("aborting handle"));
    let handle = AbortOnDropHandle::new(handle);
    let in_time = timeout(limit, handle).await.is_ok();
    println!("aborting handle: in time = {in_time}");

    sleep(Duration::from_millis(300)).await;
    println!("end");
}
