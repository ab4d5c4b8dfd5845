use std::thread;

use tokio::task::JoinError;

async fn place() -> String {
    thread::current().name().unwrap_or("unnamed").to_owned()
}

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    println!("hello from a runtime");
    println!("main runs on: {}", place().await);
    println!("a task runs on: {}", tokio::spawn(place()).await?);
    Ok(())
}
