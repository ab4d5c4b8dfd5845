// expect: compile-fail E0277
use tokio::task::yield_now;

#[tokio::main]
async fn main() {
    let mut work = async {
        yield_now().await;
        "finished"
    };
    println!("{}", (&mut work).await);
}
