use std::time::Duration;
use tokio::time::sleep;
use tracing::{info, instrument};

/// Does not know for which order it is called.
async fn pay(wait: Duration) {
    sleep(wait).await;
    info!(method = "card", "paid");
}

#[instrument(skip(wait))]
async fn handle(order: u32, wait: Duration) {
    info!("received");
    pay(wait).await;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // A real program keeps the time and the module.
    tracing_subscriber::fmt()
        .without_time()
        .with_target(false)
        .with_ansi(false)
        .init();
    tokio::join!(
        handle(1, Duration::from_millis(100)),
        handle(2, Duration::from_millis(20)),
    );
}
