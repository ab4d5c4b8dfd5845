use std::{error::Error, time::Duration};

use tokio::time::{sleep, timeout};

// #region retry
async fn retry<T, E>(
    mut operation: impl AsyncFnMut() -> Result<T, E>,
) -> Result<T, E> {
    let mut pause = Duration::from_millis(50);
    for attempt in 1..4 {
        match operation().await {
            Ok(value) => return Ok(value),
            Err(_) => println!("attempt {attempt} failed"),
        }
        sleep(pause).await;
        pause *= 2;
    }
    operation().await
}
// #endregion retry

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut calls = 0;
    let busy_twice = async || {
        calls += 1;
        if calls <= 2 { Err("busy") } else { Ok("welcome") }
    };
    // #region limit
    let answer = retry(busy_twice);
    let answer = timeout(Duration::from_secs(2), answer).await?;
    println!("{}", answer?);
    // #endregion limit
    Ok(())
}
