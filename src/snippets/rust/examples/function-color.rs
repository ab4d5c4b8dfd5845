use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::time::sleep;

async fn price(item: &str) -> usize {
    sleep(Duration::from_millis(10)).await;
    item.len()
}

// It awaits, so it is async too.
async fn total() -> usize {
    price("tea").await + price("milk").await
}

// An ordinary function crosses the border with block_on.
fn report(runtime: &Runtime) -> String {
    format!("total: {}", runtime.block_on(total()))
}

fn main() {
    let runtime = Runtime::new().unwrap();
    println!("{}", report(&runtime));
}
