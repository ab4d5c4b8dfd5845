// expect: compile-fail E0599
use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (_tx, mut first) = mpsc::channel::<i32>(8);
    let mut second = first.clone();
    tokio::join!(first.recv(), second.recv());
}
