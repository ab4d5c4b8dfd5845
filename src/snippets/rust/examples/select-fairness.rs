use std::collections::HashSet;
use std::future::ready;

async fn fair() -> &'static str {
    tokio::select! {
        v = ready("first") => v,
        v = ready("second") => v,
    }
}

// #region priority
async fn first_first() -> &'static str {
    tokio::select! {
        biased; // from top to bottom
        v = ready("first") => v,
        v = ready("second") => v,
    }
}
// #endregion priority

async fn race(name: &str, pick: impl AsyncFn() -> &'static str) {
    let mut wins = HashSet::new();
    for _ in 0..1000 {
        wins.insert(pick().await);
    }
    println!("{name}: both win = {}", wins.len() == 2);
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    race("by default", fair).await;
    race("with priority", first_first).await;
}
