use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;

fn source(pause: u64, numbers: Vec<u32>) -> mpsc::Receiver<u32> {
    let (tx, rx) = mpsc::channel(1);
    tokio::spawn(async move {
        for n in numbers {
            sleep(Duration::from_millis(pause)).await;
            let _ = tx.send(n).await;
        }
    });
    rx
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut odd = source(100, vec![1]);
    let mut even = source(200, vec![2, 4]);
    // #region merge
    loop {
        tokio::select! {
            Some(n) = odd.recv() => println!("odd: {n}"),
            Some(n) = even.recv() => println!("even: {n}"),
            else => break,
        }
    }
    println!("both are closed");
    // #endregion merge
}
