// expect: panic
use std::{future::pending, panic::resume_unwind};

use tokio::task::JoinHandle;

async fn report(name: &str, handle: JoinHandle<u32>) {
    match handle.await {
        Ok(value) => println!("{name}: {value}"),
        Err(error) if error.is_cancelled() => {
            println!("{name}: cancelled");
        }
        // A panic: carry it on here, with its own message.
        Err(error) => resume_unwind(error.into_panic()),
    }
}

#[tokio::main]
async fn main() {
    report("first", tokio::spawn(async { 42 })).await;

    let endless = tokio::spawn(pending());
    endless.abort();
    report("second", endless).await;

    let broken = tokio::spawn(async { panic!("no answer") });
    report("third", broken).await;
    println!("main: done");
}
