use std::time::Duration;

use tokio::time::sleep;

async fn count_posts(user: &str) -> usize {
    sleep(Duration::from_millis(100)).await;
    user.len()
}

#[tokio::main]
async fn main() {
    // Both may run from here on, also at the same time.
    let ann = tokio::spawn(count_posts("ann"));
    let robert = tokio::spawn(count_posts("robert"));
    println!("both started");

    // A panic in a task would arrive here as a JoinError.
    match tokio::join!(ann, robert) {
        (Ok(ann), Ok(robert)) => {
            println!("ann: {ann}");
            println!("robert: {robert}");
        }
        (Err(error), _) | (_, Err(error)) => {
            eprintln!("a task failed: {error}");
        }
    }
}
