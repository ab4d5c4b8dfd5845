use std::sync::{Arc, Mutex};
use tokio::task::{JoinSet, yield_now};

// #region mutex
fn add(counter: &Mutex<u32>) {
    let mut n = counter.lock().unwrap();
    *n += 1;
} // the guard `n` unlocks here
// #endregion mutex

#[tokio::main]
async fn main() {
    let counter = Arc::new(Mutex::new(0));
    let mut tasks = JoinSet::new();
    for _ in 0..10 {
        let counter = Arc::clone(&counter);
        tasks.spawn(async move {
            for _ in 0..100 {
                add(&counter);
                yield_now().await;
            }
        });
    }
    tasks.join_all().await;
    println!("count: {}", counter.lock().unwrap());
}
