use tokio::runtime::Handle;
use tokio::sync::watch;

async fn job(mut gate: watch::Receiver<bool>) {
    let _ = gate.changed().await;
}

#[tokio::main]
async fn main() {
    let (_open, gate) = watch::channel(false);
    for _ in 0..3 {
        tokio::spawn(job(gate.clone()));
    }

    // #region inspect
    // A number only: a suspended task has no stack to show.
    let metrics = Handle::current().metrics();
    println!("spawned tasks: {}", metrics.num_alive_tasks());
    // #endregion inspect
}
