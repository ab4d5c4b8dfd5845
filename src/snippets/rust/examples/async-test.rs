use std::time::Duration;
use tokio::time::sleep;

async fn double(n: u32) -> u32 {
    sleep(Duration::from_millis(10)).await;
    2 * n
}

// #region test
// `cargo test` runs it; `cargo run` calls it from main.
#[cfg_attr(test, tokio::test)]
#[cfg_attr(not(test), tokio::main(flavor = "current_thread"))]
async fn doubles() {
    assert_eq!(double(21).await, 42);
    println!("double: 42");
}
// #endregion test

#[cfg(not(test))]
fn main() {
    doubles();
    println!("PASS");
}
