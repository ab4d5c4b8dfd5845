use std::sync::Arc;

struct Config {
    host: String,
}

impl Drop for Config {
    fn drop(&mut self) {
        println!("the last owner is gone: freed");
    }
}

async fn read(config: Arc<Config>) -> String {
    config.host.clone()
} // this owner ends here

#[tokio::main]
async fn main() {
    let host = "db.local".to_string();
    let shared = Arc::new(Config { host });

    // Clones the pointer: the value is the same.
    let a = tokio::spawn(read(Arc::clone(&shared)));
    let b = tokio::spawn(read(Arc::clone(&shared)));
    let (a, b) = tokio::try_join!(a, b).unwrap();

    println!("tasks read: {a} {b}");
    println!("main reads: {}", shared.host);
    println!("owners now: {}", Arc::strong_count(&shared));
}
