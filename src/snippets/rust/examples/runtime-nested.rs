// expect: panic
use tokio::runtime::Handle;

async fn load() -> u32 {
    42
}

// A synchronous function that wants its result at once.
fn load_now() -> u32 {
    Handle::current().block_on(load())
}

#[tokio::main]
async fn main() {
    println!("awaited: {}", load().await);
    println!("blocked: {}", load_now());
}
