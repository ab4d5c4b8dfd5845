use std::time::Duration;
use tokio::time::sleep;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let handle = tokio::spawn(async {
        for n in 1.. {
            sleep(Duration::from_millis(200)).await;
            println!("tick {n}");
        }
    });
    sleep(Duration::from_millis(500)).await;

    handle.abort();
    match handle.await {
        Err(error) if error.is_cancelled() => println!("stopped"),
        _ => println!("finished by itself"),
    }
}
