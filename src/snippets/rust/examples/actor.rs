use std::error::Error;
use tokio::sync::{mpsc, oneshot};

// #region actor
struct Withdraw {
    amount: u32,
    reply: oneshot::Sender<bool>,
}

async fn account(
    mut balance: u32,
    mut inbox: mpsc::Receiver<Withdraw>,
) {
    while let Some(m) = inbox.recv().await {
        let accepted = m.amount <= balance;
        if accepted {
            balance -= m.amount;
        }
        let _ = m.reply.send(accepted); // perhaps nobody waits
    }
    println!("closed with {balance}");
}
// #endregion actor

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (tx, inbox) = mpsc::channel(8);
    let actor = tokio::spawn(account(50, inbox));

    // #region ask
    for amount in [30, 30, 20] {
        let (reply, accepted) = oneshot::channel();
        tx.send(Withdraw { amount, reply }).await?;
        println!("withdraw {amount} {}", accepted.await?);
    }
    drop(tx);
    // #endregion ask
    actor.await?;
    Ok(())
}
