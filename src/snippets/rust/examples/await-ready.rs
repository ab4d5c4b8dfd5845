use std::future::ready;
use tokio::task::yield_now;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    tokio::spawn(async { println!("other task") });

    println!("main: before");
    ready(()).await;
    println!("main: after a ready value");
    yield_now().await;
    println!("main: after a real wait");
}
