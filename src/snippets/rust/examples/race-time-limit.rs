use std::time::Duration;
use tokio::time::{sleep, timeout};

enum FetchError {
    Refused,
    Timeout,
}

async fn fetch(ms: u64) -> Result<String, FetchError> {
    sleep(Duration::from_millis(ms)).await;
    if ms == 0 {
        return Err(FetchError::Refused);
    }
    Ok(format!("data after {ms} ms"))
}

async fn fetch_in_time(ms: u64) -> Result<String, FetchError> {
    let limit = Duration::from_millis(200);
    match timeout(limit, fetch(ms)).await {
        Ok(result) => result,
        Err(_elapsed) => Err(FetchError::Timeout),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for ms in [100, 0, 400] {
        match fetch_in_time(ms).await {
            Ok(data) => println!("{data}"),
            Err(FetchError::Refused) => println!("refused"),
            Err(FetchError::Timeout) => println!("timed out"),
        }
    }
}
