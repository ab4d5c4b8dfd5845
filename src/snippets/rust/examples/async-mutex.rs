use std::{sync::Arc, time::Duration};
use tokio::{sync::Mutex, task::JoinSet, time::sleep};

async fn pay() {
    sleep(Duration::from_millis(20)).await;
}

// #region buy
async fn buy(stock: &Mutex<i32>) {
    let mut stock = stock.lock().await;
    if *stock > 0 {
        pay().await; // the guard is held while waiting
        *stock -= 1;
    }
}
// #endregion buy

#[tokio::main]
async fn main() {
    let stock = Arc::new(Mutex::new(2));
    let mut buyers = JoinSet::new();
    for _ in 0..5 {
        let stock = Arc::clone(&stock);
        buyers.spawn(async move { buy(&stock).await });
    }
    buyers.join_all().await;
    println!("stock: {}", stock.lock().await);
}
