use futures::stream::{self, StreamExt};
use std::time::Duration;
use tokio::time::sleep;

async fn run((id, millis): (u32, u64)) -> u32 {
    sleep(Duration::from_millis(millis)).await;
    id
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let jobs = [(1, 600), (2, 100), (3, 200), (4, 500)];

    let mut finished =
        stream::iter(jobs).map(run).buffer_unordered(2);
    while let Some(id) = finished.next().await {
        println!("finished {id}");
    }
}
