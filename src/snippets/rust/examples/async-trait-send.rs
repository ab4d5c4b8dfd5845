use std::sync::Arc;
use tokio::task::yield_now;

trait Store: Send + Sync + 'static {
    fn get(&self, key: &str) -> impl Future<Output = u32> + Send;
}

struct Memory;

impl Store for Memory {
    async fn get(&self, key: &str) -> u32 {
        yield_now().await;
        key.len() as u32
    }
}

async fn get_in_task(store: Arc<impl Store>) -> u32 {
    tokio::spawn(async move { store.get("greeting").await })
        .await
        .unwrap()
}

#[tokio::main]
async fn main() {
    println!("got {}", get_in_task(Arc::new(Memory)).await);
}
