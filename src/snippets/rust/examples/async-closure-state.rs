use tokio::task::yield_now;

// #region accept
async fn for_each(items: &[u32], mut visit: impl AsyncFnMut(u32)) {
    for &item in items {
        visit(item).await;
    }
}
// #endregion accept

#[tokio::main]
async fn main() {
    let mut total = 0;
    // #region pass
    for_each(&[1, 2, 3], async |item| {
        yield_now().await;
        total += item;
    })
    .await;
    // #endregion pass
    println!("total: {total}");
}
