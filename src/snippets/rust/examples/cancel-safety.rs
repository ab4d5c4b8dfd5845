use std::{pin::pin, time::Duration};
use tokio::{sync::mpsc, time::timeout};

const LIMIT: Duration = Duration::from_millis(100);

// Not cancellation safe: it holds a number while it waits.
async fn pair(
    numbers: &mut mpsc::UnboundedReceiver<u32>,
) -> Option<[u32; 2]> {
    Some([numbers.recv().await?, numbers.recv().await?])
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // #region pair
    let (tx, mut numbers) = mpsc::unbounded_channel();
    let _ = tx.send(1);
    let _ = timeout(LIMIT, pair(&mut numbers)).await;
    println!("gave up waiting"); // the 1 was dropped as well

    let _ = (tx.send(2), tx.send(3));
    println!("a new pair: {:?}", pair(&mut numbers).await);
    // #endregion pair

    // #region kept
    let mut waiting = pin!(pair(&mut numbers));
    let _ = tx.send(1);
    let _ = timeout(LIMIT, &mut waiting).await;
    println!("gave up waiting"); // the future was only lent

    let _ = tx.send(2);
    println!("the same pair: {:?}", waiting.await);
    // #endregion kept
}
