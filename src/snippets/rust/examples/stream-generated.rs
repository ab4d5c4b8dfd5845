use async_stream::stream;
use futures::{Stream, StreamExt};
use std::{pin::pin, time::Duration};

struct Cleanup;
impl Drop for Cleanup {
    fn drop(&mut self) {
        println!("cleanup");
    }
}

fn numbers() -> impl Stream<Item = u32> {
    stream! {
        let _cleanup = Cleanup; // dropped with the stream
        for n in 1..=3 {
            tokio::time::sleep(Duration::from_millis(1)).await;
            println!("produce {n}");
            yield n;
        }
    }
}

async fn consume() {
    let mut source = pin!(numbers());
    println!("created");
    while let Some(n) = source.next().await {
        println!("got {n}");
        if n == 2 {
            break;
        }
    }
}

#[tokio::main]
async fn main() {
    consume().await;
    println!("end");
}
