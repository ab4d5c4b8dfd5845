use std::time::Duration;

use tokio::time::sleep;

async fn save(name: &str) -> Result<(), String> {
    if name.is_empty() {
        panic!("a name was expected");
    }
    Err(format!("the disk is full: {name}"))
}

#[tokio::main]
async fn main() {
    // Both handles are dropped, and the results with them.
    tokio::spawn(save("report"));
    tokio::spawn(save(""));

    sleep(Duration::from_millis(200)).await;
    println!("main: still running");
}
