use tokio::task::yield_now;

async fn sum_to(n: u32) -> u32 {
    if n == 0 {
        return 0;
    }
    yield_now().await;
    n + Box::pin(sum_to(n - 1)).await
}

#[tokio::main]
async fn main() {
    println!("sum: {}", sum_to(10).await);
}
