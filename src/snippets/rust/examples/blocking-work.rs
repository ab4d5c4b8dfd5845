use std::{sync::mpsc, time::Duration};
use tokio::{task, time::sleep};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (sender, receiver) = mpsc::channel();

    // #region offload
    // recv() blocks a thread of the pool, not the only worker.
    let job = task::spawn_blocking(move || receiver.recv());
    // #endregion offload

    for tick in 0..2 {
        sleep(Duration::from_millis(50)).await;
        println!("tick {tick}");
    }
    sender.send(42)?;
    println!("blocking call returned {}", job.await??);
    Ok(())
}
