use futures::future::ready;
use futures::stream::{self, StreamExt};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut squares = stream::iter(1..=6)
        .filter(|n| ready(n % 2 == 0)) // the test is a future
        .map(|n| n * n); // nothing runs yet

    // Each `next` pulls one value through all stages.
    while let Some(n) = squares.next().await {
        println!("{n}");
    }
}
