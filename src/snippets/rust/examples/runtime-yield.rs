use std::future::ready;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use tokio::task::{JoinError, yield_now};

static OTHER_RAN: AtomicBool = AtomicBool::new(false);

fn report(loop_over: &str) {
    let ran = OTHER_RAN.load(Relaxed);
    println!("{loop_over}: other task ran: {ran}");
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), JoinError> {
    let other = tokio::spawn(async {
        OTHER_RAN.store(true, Relaxed);
    });

    for _ in 0..1000 {
        ready(()).await; // never Pending
    }
    report("ready values");

    for _ in 0..1000 {
        yield_now().await;
    }
    report("yields");
    other.await
}
