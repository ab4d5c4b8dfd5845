// expect: panic
use std::time::Duration;

use futures::executor::block_on;
use tokio::time::sleep;

async fn answer() -> u32 {
    42
}

fn main() {
    // A plain main can make a future, but cannot await it.
    let future = answer();
    println!("main: has a future");

    // A bare executor polls it to its end.
    println!("answer: {}", block_on(future));

    // A timer needs the driver of a runtime: this panics.
    block_on(async { sleep(Duration::from_millis(10)).await });
    println!("timer: fired");
}
