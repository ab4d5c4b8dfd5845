use std::thread;

use tokio::{runtime::Builder, task::JoinError};

async fn place() -> String {
    thread::current().name().unwrap_or("unnamed").to_owned()
}

fn main() -> Result<(), JoinError> {
    let body = async {
        println!("hello from a runtime");
        println!("main runs on: {}", place().await);
        let task = tokio::spawn(place());
        println!("a task runs on: {}", task.await?);
        Ok(())
    };
    Builder::new_multi_thread()
        .enable_all() // the drivers for IO and timers
        .build()
        .expect("cannot start the runtime")
        .block_on(body) // this thread waits here
}
