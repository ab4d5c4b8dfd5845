use futures::stream::{self, Stream, StreamExt};
use std::pin::pin;
use std::time::Duration;

fn numbers() -> impl Stream<Item = u32> {
    stream::iter(1..=3).then(async |n| {
        println!("made {n}");
        n
    })
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut numbers = pin!(numbers());
    // Each `next` asks for one value.
    while let Some(n) = numbers.next().await {
        tokio::time::sleep(Duration::from_millis(100)).await;
        println!("used {n}");
    }
    println!("end");
}
