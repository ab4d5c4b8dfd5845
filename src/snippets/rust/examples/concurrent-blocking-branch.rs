use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;
use tokio::task::JoinError;

// Blocks its thread until the partner comes, or gives up.
async fn wait_for(partner: Receiver<()>) -> bool {
    partner.recv_timeout(Duration::from_millis(500)).is_ok()
}

async fn come(door: Sender<()>) {
    let _ = door.send(());
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), JoinError> {
    let (tx, rx) = mpsc::channel();
    let (met, ()) = tokio::join!(wait_for(rx), come(tx));
    println!("one task: met = {met}");

    let (tx, rx) = mpsc::channel();
    let (waiting, coming) =
        (tokio::spawn(wait_for(rx)), tokio::spawn(come(tx)));
    let (met, ()) = tokio::try_join!(waiting, coming)?;
    println!("two tasks: met = {met}");
    Ok(())
}
