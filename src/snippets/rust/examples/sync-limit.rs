use futures::stream::{self, StreamExt};
use std::time::Duration;
use tokio::time::sleep;

async fn fetch(page: usize) -> usize {
    let wait = [600, 200, 400, 600, 600][page];
    sleep(Duration::from_millis(wait)).await;
    println!("fetched page {page}");
    page * 100
}

#[tokio::main]
async fn main() {
    let sizes: Vec<usize> = stream::iter(0..5)
        .map(fetch) // makes futures, starts none
        .buffer_unordered(3) // keeps three of them going
        .collect()
        .await;
    println!("sizes: {sizes:?}");
}
