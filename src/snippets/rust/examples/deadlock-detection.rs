use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (ann, from_ann) = oneshot::channel::<u32>();
    let (bob, from_bob) = oneshot::channel::<u32>();
    println!("each waits for the other");

    // #region stuck
    tokio::spawn(async move {
        if let Ok(v) = from_bob.await {
            let _ = ann.send(v);
        }
    });
    let stuck = async {
        if let Ok(v) = from_ann.await {
            let _ = bob.send(v);
        }
    };
    // Nobody notices: without a limit this would wait for ever.
    let hour = Duration::from_secs(3600);
    if let Err(elapsed) = timeout(hour, stuck).await {
        println!("after an hour: {elapsed}");
    }
    // #endregion stuck
}
