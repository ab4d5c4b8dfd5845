// expect: panic
use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (tx, _rx) = mpsc::channel::<i32>(0);
    println!("capacity {}", tx.capacity());
}
