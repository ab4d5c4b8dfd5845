use std::future::ready;

#[tokio::main]
async fn main() {
    // #region block
    // A future like any other: it runs when it is awaited.
    let sum = async { ready(1).await + ready(2).await };
    println!("sum: {}", sum.await);
    // #endregion block

    // #region capture
    let mut n = 1;
    // `move` copies n; a borrow would forbid `n = 2` below.
    let show = async move || println!("closure sees {n}");
    n = 2;
    show().await;
    println!("outside: {n}");
    // #endregion capture
}
