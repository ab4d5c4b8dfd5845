use std::time::Duration;
use tokio::time::sleep;

// #region declare
async fn fetch_name(id: u32) -> String {
    println!("body starts");
    sleep(Duration::from_millis(50)).await;
    println!("body ends");
    format!("user-{id}")
}
// #endregion declare

#[tokio::main]
async fn main() {
    // #region call
    // Returns a future; the body has not started.
    let call = fetch_name(7);
    println!("call returned");
    println!("got {}", call.await);
    // #endregion call
}
