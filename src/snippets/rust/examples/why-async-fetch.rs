use std::time::Duration;

use tokio::time::sleep;

// `.await` on a pending future gives the thread back.
async fn fetch(name: &str, millis: u64) -> String {
    sleep(Duration::from_millis(millis)).await;
    println!("received {name}");
    format!("body of {name}")
}

fn parse(body: &str) -> String {
    body.to_uppercase()
}

#[tokio::main]
async fn main() {
    let (slow, fast) =
        tokio::join!(fetch("slow", 150), fetch("fast", 50));
    println!("{} + {}", parse(&slow), parse(&fast));
}
