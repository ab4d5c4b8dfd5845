use tokio::sync::mpsc;

/// Gives the values, in their order, to `handle`, one at a time,
/// and makes the next ones while `handle` is at work. At most
/// `limit` values wait (1 or more), and one more is being made.
pub async fn pump(
    values: impl Iterator<Item = u32>,
    limit: usize,
    mut handle: impl AsyncFnMut(u32),
) {
    let (sender, mut waiting) = mpsc::channel(limit);
    let produce = async move {
        for value in values {
            // Waits while `limit` values are waiting.
            if sender.send(value).await.is_err() {
                break;
            }
        }
        // The sender ends here, and with it the loop below.
    };
    let consume = async move {
        while let Some(value) = waiting.recv().await {
            handle(value).await;
        }
    };
    tokio::join!(produce, consume);
}
