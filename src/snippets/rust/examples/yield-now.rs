use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use tokio::task::{JoinError, yield_now};

static TURNS: AtomicU32 = AtomicU32::new(0);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), JoinError> {
    // #region yield
    let other = tokio::spawn(async {
        for turn in 1..=3 {
            println!("other: turn {turn}");
            TURNS.fetch_add(1, Relaxed);
            yield_now().await;
        }
    });
    std::future::ready(()).await; // ready: no turn for others
    println!("main: the other had {TURNS:?} turns");

    while TURNS.load(Relaxed) < 3 {
        yield_now().await; // without this, it would spin for ever
    }
    // #endregion yield
    println!("main: the other had {TURNS:?} turns");
    other.await
}
