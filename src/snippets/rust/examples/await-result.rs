use tokio::sync::oneshot::{self, error::RecvError};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), RecvError> {
    let (sender, receiver) = oneshot::channel();
    tokio::spawn(async {
        println!("other work runs");
        sender.send(2)
    });

    // #region ready
    // Goes straight on: the future is not pending.
    println!("ready value: {}", std::future::ready(1).await);
    // #endregion ready

    // #region pending
    // Suspends this task; its thread runs the other one.
    println!("pending value: {}", receiver.await?);
    // #endregion pending
    Ok(())
}
