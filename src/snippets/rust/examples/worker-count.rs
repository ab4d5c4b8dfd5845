use futures::future::join_all;
use tokio::runtime::{Builder, Handle};

async fn run() {
    let workers = Handle::current().metrics().num_workers();
    println!("workers: {workers}");

    let tasks = (1..=4).map(|n| tokio::spawn(async move { n * n }));
    let squares: Result<Vec<u32>, _> =
        join_all(tasks).await.into_iter().collect();
    println!("squares: {:?}", squares.unwrap());
}

fn main() {
    // #region workers
    // At most two spawned tasks run at the same moment.
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    // #endregion workers
    runtime.block_on(run());
}
