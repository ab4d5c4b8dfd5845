use std::error::Error;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

// #region owner
enum Command {
    Add(i64),
    Get(oneshot::Sender<i64>),
}

async fn own(mut inbox: mpsc::Receiver<Command>) {
    let mut total = 0; // only this task touches it
    while let Some(command) = inbox.recv().await {
        match command {
            Command::Add(n) => total += n,
            Command::Get(reply) => {
                let _ = reply.send(total); // nobody may wait
            }
        }
    }
    println!("owner: stopped");
}
// #endregion owner

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // #region ask
    let (tx, inbox) = mpsc::channel(8);
    let owner = tokio::spawn(own(inbox));
    let mut adders = JoinSet::new();
    for n in 1..=3 {
        let tx = tx.clone();
        adders.spawn(async move { tx.send(Command::Add(n)).await });
    }
    adders.join_all().await;

    let (reply, total) = oneshot::channel();
    tx.send(Command::Get(reply)).await?;
    println!("total: {}", total.await?);
    drop(tx);
    owner.await?;
    // #endregion ask
    Ok(())
}
