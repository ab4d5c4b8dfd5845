use futures::stream::{self, StreamExt};
use std::time::Duration;
use tokio::time::sleep;

async fn fetch(page: &str) -> String {
    let long = matches!(page, "long" | "last");
    let wait = if long { 300 } else { 100 };
    sleep(Duration::from_millis(wait)).await;
    println!("fetched {page}");
    page.to_uppercase()
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let texts: Vec<String> =
        stream::iter(["long", "short", "next", "last"])
            .map(fetch) // lazy futures: nothing runs yet
            .buffer_unordered(2) // `buffered` keeps the order
            .collect()
            .await;
    println!("results: {}", texts.join(" "));
}
