use std::time::Duration;

use tokio::{task::JoinError, time::sleep};

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let handle = tokio::spawn(async {
        sleep(Duration::from_millis(200)).await;
        "the report is ready"
    });
    println!("main: waiting");

    // `?` passes a JoinError on; the value comes out.
    let report = handle.await?;
    println!("main: {report}");
    Ok(())
}
