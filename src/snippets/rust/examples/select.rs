use std::time::Duration;
use tokio::time::sleep;

async fn job(name: &str, ms: u64) -> &str {
    sleep(Duration::from_millis(ms)).await;
    println!("{name} finished");
    name
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let fast = job("fast", 100);
    let slow = job("slow", 200);

    // #region select
    tokio::select! {
        v = fast => println!("winner: {v}"),
        v = slow => println!("winner: {v}"),
    }
    // #endregion select

    // The loser was dropped half-way: it never finishes.
    sleep(Duration::from_millis(300)).await;
    println!("end");
}
