use std::pin::pin;
use std::time::Duration;
use tokio::time::sleep;

async fn load() -> &'static str {
    println!("loading starts");
    sleep(Duration::from_millis(500)).await;
    "the page"
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // #region loop
    let mut page = pin!(load()); // made once, before the loop
    loop {
        tokio::select! {
            // Lent, so losing a turn does not drop it.
            v = &mut page => {
                println!("loaded {v}");
                break;
            }
            // Made anew on every turn.
            () = sleep(Duration::from_millis(200)) => {
                println!("still loading");
            }
        }
    }
    // #endregion loop
}
