use std::{future::poll_fn, task::Poll, time::Duration};
use tokio::time::sleep;

// #region create
// The closure runs when the future is polled, not before.
fn load() -> impl Future<Output = i32> {
    poll_fn(|_| {
        println!("load runs");
        Poll::Ready(42)
    })
}
// #endregion create

#[tokio::main]
async fn main() {
    // #region wait
    let future = load();
    sleep(Duration::from_millis(200)).await;
    println!("nobody has waited for it yet");
    println!("got {}", future.await);
    // #endregion wait
}
