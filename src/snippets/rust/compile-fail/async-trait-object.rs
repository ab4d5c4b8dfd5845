// expect: compile-fail E0038
trait Store {
    async fn get(&self, key: &str) -> Option<String>;
}

struct Memory;

impl Store for Memory {
    async fn get(&self, _key: &str) -> Option<String> {
        Some("hello".to_string())
    }
}

#[tokio::main]
async fn main() {
    let store: Box<dyn Store> = Box::new(Memory);
    println!("{:?}", store.get("greeting").await);
}
