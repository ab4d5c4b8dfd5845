use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::unbounded_channel();

    for i in 0..1000 {
        // No `.await`: it never waits for room.
        if tx.send(i).is_err() {
            break; // the receiver is gone
        }
    }
    println!("queued: {}", rx.len());
    if let Some(first) = rx.recv().await {
        println!("first: {first}");
    }
}
