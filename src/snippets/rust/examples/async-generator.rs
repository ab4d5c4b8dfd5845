use async_stream::stream;
use futures::{Stream, StreamExt};
use std::{pin::pin, time::Duration};
use tokio::time::sleep;

struct Source;

impl Drop for Source {
    fn drop(&mut self) {
        println!("closed");
    }
}

fn numbers() -> impl Stream<Item = u32> {
    stream! {
        let _source = Source;
        for n in 1.. {
            sleep(Duration::from_millis(10)).await; // may wait
            yield n;
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut source = pin!(numbers()); // nothing runs yet
    println!("created");
    while let Some(n) = source.next().await {
        println!("got {n}");
        if n == 2 {
            break;
        }
    }
    println!("left the loop");
} // the stream is dropped here
