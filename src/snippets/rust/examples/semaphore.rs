use std::{sync::Arc, time::Duration};
use tokio::sync::Semaphore;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let permits = Arc::new(Semaphore::new(2));
    let first = permits.acquire().await.unwrap();
    let _second = permits.acquire().await.unwrap();
    println!("a third one: {}", permits.try_acquire().is_ok());

    let waiter = tokio::spawn({
        let permits = Arc::clone(&permits);
        async move {
            // `_` alone would give it back at once.
            let _permit = permits.acquire().await.unwrap();
            println!("the waiter has a permit");
        }
    });

    tokio::time::sleep(Duration::from_millis(100)).await;
    println!("one goes back");
    drop(first); // the end of its scope would do as well
    waiter.await.unwrap();
}
