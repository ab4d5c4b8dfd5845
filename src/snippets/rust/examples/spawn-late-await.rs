use std::time::Duration;

use tokio::{task::JoinError, time::sleep};

async fn load(name: &str, millis: u64) -> Result<(), String> {
    sleep(Duration::from_millis(millis)).await;
    match name {
        "broken" => Err("the file is broken".to_owned()),
        _ => Ok(()),
    }
}

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let slow = tokio::spawn(load("slow", 200));
    let broken = tokio::spawn(load("broken", 50));
    println!("main: both started");

    if slow.await?.is_ok() {
        println!("slow: loaded");
    }
    // The error has waited in the handle.
    if let Err(error) = broken.await? {
        println!("broken: {error}");
    }
    Ok(())
}
