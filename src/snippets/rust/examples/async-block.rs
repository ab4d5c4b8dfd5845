use tokio::task::yield_now;

async fn price(item: &str) -> u32 {
    println!("price of {item}");
    yield_now().await;
    item.len() as u32 * 100
}

#[tokio::main]
async fn main() {
    let total = async {
        let tea = price("tea").await;
        let cake = price("cake").await;
        tea + cake
    };

    println!("the block is written");
    println!("total: {}", total.await);
}
