use tokio::task::yield_now;

// #region trait
trait Store {
    async fn get(&self, key: &str) -> Option<String>;
}

struct Memory;

impl Store for Memory {
    async fn get(&self, key: &str) -> Option<String> {
        yield_now().await;
        (key == "greeting").then(|| "hello".to_string())
    }
}
// #endregion trait

async fn show(store: &impl Store, key: &str) {
    match store.get(key).await {
        Some(value) => println!("{key}: {value}"),
        None => println!("{key}: nothing"),
    }
}

#[tokio::main]
async fn main() {
    show(&Memory, "greeting").await;
    show(&Memory, "farewell").await;
}
