use std::future;
use tokio::task::{JoinError, yield_now};

async fn work(name: &str) -> Result<u32, String> {
    match name {
        "error" => Err("not found".to_owned()),
        "panic" => panic!("a bug"),
        _ => future::pending().await,
    }
}

fn describe(end: Result<Result<u32, String>, JoinError>) -> String {
    match end {
        Ok(Ok(value)) => format!("value {value}"),
        Ok(Err(error)) => format!("its own error: {error}"),
        Err(join) if join.is_panic() => "panicked".to_owned(),
        Err(_) => "cancelled".to_owned(),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for name in ["error", "panic", "endless"] {
        let handle = tokio::spawn(work(name));
        yield_now().await;
        handle.abort(); // does nothing to a finished task
        println!("{name}: {}", describe(handle.await));
    }
}
