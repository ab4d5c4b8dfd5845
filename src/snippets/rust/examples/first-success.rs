use futures::future::select_ok;
use std::time::Duration;
use tokio::time::sleep;

async fn ask(host: &str, ms: u64) -> Result<(), String> {
    sleep(Duration::from_millis(ms)).await;
    println!("{host} replied");
    if host == "oslo" {
        return Err(format!("{host} is down"));
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // #region first
    let replies = [
        Box::pin(ask("oslo", 100)), // select_ok needs Unpin
        Box::pin(ask("seoul", 200)),
        Box::pin(ask("lima", 300)),
    ];
    match select_ok(replies).await {
        // The losers come along and are dropped here.
        Ok(((), _losers)) => println!("success: true"),
        Err(last) => println!("success: false, {last}"),
    }
    // #endregion first

    sleep(Duration::from_millis(300)).await;
    println!("end");
}
