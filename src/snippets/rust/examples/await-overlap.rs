use std::time::Duration;
use tokio::time::sleep;

async fn step(name: &str, millis: u64) {
    sleep(Duration::from_millis(millis)).await;
    println!("  {name}");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("one after another");
    step("slow", 200).await;
    step("fast", 100).await;

    println!("called first, awaited later");
    let slow = step("slow", 200);
    let fast = step("fast", 100);
    slow.await;
    fast.await;

    println!("together");
    tokio::join!(step("slow", 200), step("fast", 100));
}
