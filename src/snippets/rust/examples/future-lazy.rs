use tokio::task::yield_now;

async fn work() -> u32 {
    println!("task: started");
    yield_now().await;
    println!("task: resumed");
    42
}

#[tokio::main]
async fn main() {
    println!("main: calling");
    let result = work();
    println!("main: called");
    println!("main: got {}", result.await);
}
