use std::sync::{Mutex, mpsc};
use std::{thread, time::Duration};
use tokio::{join, runtime::Builder, sync, task::yield_now};

#[expect(clippy::await_holding_lock)]
async fn add_std(count: &Mutex<u32>) {
    let mut count = count.lock().unwrap(); // blocks the thread
    yield_now().await; // the other branch takes its turn
    *count += 1;
}

async fn add_tokio(count: &sync::Mutex<u32>) {
    let mut count = count.lock().await; // the task waits
    yield_now().await;
    *count += 1;
}

/// Runs on a thread that is left behind if it never finishes.
fn check(
    work: impl AsyncFnOnce() + Send + 'static,
) -> &'static str {
    let (sender, finished) = mpsc::channel();
    thread::spawn(move || {
        let runtime = Builder::new_current_thread().build();
        runtime.unwrap().block_on(work());
        sender.send(())
    });
    match finished.recv_timeout(Duration::from_secs(1)) {
        Ok(()) => "both branches finished",
        Err(_) => "still stuck after a second",
    }
}

fn main() {
    let std = check(async || {
        let count = Mutex::new(0);
        join!(add_std(&count), add_std(&count));
    });
    println!("std: {std}");

    let tokio = check(async || {
        let count = sync::Mutex::new(0);
        join!(add_tokio(&count), add_tokio(&count));
    });
    println!("tokio: {tokio}");
}
