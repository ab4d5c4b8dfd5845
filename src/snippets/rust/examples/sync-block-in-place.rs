// expect: panic
use std::{thread, time::Duration};
use tokio::task::block_in_place;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let answer = block_in_place(|| {
        thread::sleep(Duration::from_millis(10));
        42
    });
    println!("answer: {answer}");
}
