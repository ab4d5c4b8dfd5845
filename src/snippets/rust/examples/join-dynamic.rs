use futures::future::join_all;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::sleep;

async fn fetch((name, pause): (&str, u64)) -> &str {
    sleep(Duration::from_millis(pause)).await;
    println!("fetched {name}");
    name
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let jobs = vec![("ann", 300), ("bob", 100), ("eve", 200)];

    // #region join
    let futures = jobs.iter().copied().map(fetch);
    let results = join_all(futures).await;
    println!("results: {}", results.join(" "));
    // #endregion join

    // #region join-set
    let set: JoinSet<_> = jobs.into_iter().map(fetch).collect();
    let results = set.join_all().await;
    println!("from a JoinSet: {}", results.join(" "));
    // #endregion join-set
}
