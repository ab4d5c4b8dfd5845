use async_stream::stream;
use futures::Stream;
use std::{pin::pin, time::Duration};
use tokio::time::sleep;
use tokio_stream::StreamExt;

fn ticks(name: &str, first: u64) -> impl Stream<Item = String> {
    stream! {
        sleep(Duration::from_millis(first)).await;
        for n in 1..=2 {
            yield format!("{name}{n}");
            sleep(Duration::from_millis(200)).await;
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut merged = pin!(ticks("a", 0).merge(ticks("b", 100)));
    while let Some(v) = merged.next().await {
        println!("{v}");
    }
    println!("end"); // when both have ended
}
