use futures::poll;
use std::pin::pin;
use tokio::sync::RwLock;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let config = RwLock::new(1);

    let reader = config.read().await;
    let gets_in = config.try_read().is_ok();
    println!("another reader gets in: {gets_in}");

    let mut writer = pin!(config.write());
    assert!(poll!(&mut writer).is_pending()); // queued
    let gets_in = config.try_read().is_ok();
    println!("behind a waiting writer: {gets_in}");

    drop(reader);
    *writer.await += 1;
    println!("version: {}", config.read().await);
}
