use tokio::task::yield_now;

async fn measure(title: &str) -> usize {
    yield_now().await;
    title.len()
}

#[expect(clippy::manual_async_fn, reason = "the form to show")]
fn measure_plain(title: &str) -> impl Future<Output = usize> {
    async move {
        yield_now().await;
        title.len()
    }
}

#[tokio::main]
async fn main() {
    let title = String::from("Futures");
    println!("async: {}", measure(&title).await);
    println!("plain: {}", measure_plain(&title).await);
}
