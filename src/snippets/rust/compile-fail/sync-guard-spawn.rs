// expect: compile-fail
use std::sync::{Arc, Mutex};
use tokio::task::yield_now;

#[tokio::main]
async fn main() {
    let count = Arc::new(Mutex::new(0));
    let task = tokio::spawn(async move {
        let mut count = count.lock().unwrap();
        yield_now().await;
        *count += 1;
    });
    task.await.unwrap();
}
