use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let forgotten = poll_fn(|_cx| Poll::<()>::Pending);

    match timeout(Duration::from_secs(1), forgotten).await {
        Ok(()) => println!("finished"),
        Err(_) => println!("still waiting at the time limit"),
    }
}
