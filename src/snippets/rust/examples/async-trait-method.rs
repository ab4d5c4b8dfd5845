use std::time::Duration;
use tokio::{task::JoinError, time::sleep};

// #region trait
trait Store: Send + Sync + 'static {
    // `async fn get` would not promise `Send` to generic code.
    fn get(&self, id: u32) -> impl Future<Output = String> + Send;
}
// #endregion trait

struct Memory;

impl Store for Memory {
    async fn get(&self, id: u32) -> String {
        format!("memory: item {id}")
    }
}

struct Remote;

impl Store for Remote {
    async fn get(&self, id: u32) -> String {
        sleep(Duration::from_millis(50)).await;
        format!("remote: item {id}")
    }
}

// Generic: a `Vec<Box<dyn Store>>` would not compile.
async fn show(store: impl Store) -> Result<(), JoinError> {
    let task = tokio::spawn(async move { store.get(7).await });
    println!("{}", task.await?);
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    show(Memory).await?;
    show(Remote).await
}
