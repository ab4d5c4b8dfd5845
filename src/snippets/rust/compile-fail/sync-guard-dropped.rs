// expect: compile-fail
use std::sync::{Arc, Mutex};
use tokio::task::yield_now;

#[tokio::main]
async fn main() {
    let count = Arc::new(Mutex::new(0));
    let task = tokio::spawn(async move {
        let mut count = count.lock().unwrap();
        *count += 1;
        drop(count);
        yield_now().await;
    });
    task.await.unwrap();
}
