use std::time::Duration;
use tokio::time::sleep;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let deadline = sleep(Duration::from_millis(500));
    tokio::pin!(deadline);

    loop {
        tokio::select! {
            // Made anew on every turn: each tick starts from zero.
            () = sleep(Duration::from_millis(200)) => {
                println!("tick");
            }
            // Kept outside: goes on from where it was.
            () = &mut deadline => break,
        }
    }
    println!("time is up");
}
