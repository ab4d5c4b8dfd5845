use tokio::task::yield_now;

async fn for_each(items: &[u32], mut visit: impl AsyncFnMut(u32)) {
    for &item in items {
        visit(item).await;
    }
}

#[tokio::main]
async fn main() {
    let mut total = 0;
    for_each(&[1, 2, 3], async |item| {
        yield_now().await;
        total += item;
    })
    .await;
    println!("total: {total}");
}
