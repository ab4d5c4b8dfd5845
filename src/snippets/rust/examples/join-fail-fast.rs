use std::time::Duration;
use tokio::time::sleep;

async fn send(name: &str, ms: u64) -> Result<(), String> {
    sleep(Duration::from_millis(ms)).await;
    if name == "b" {
        return Err(format!("{name} is refused"));
    }
    println!("{name} sent");
    Ok(())
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // #region join
    // The first error drops the futures that are left.
    let all = tokio::try_join!(
        send("a", 100),
        send("b", 200),
        send("c", 300),
    );
    if let Err(error) = all {
        println!("error: {error}");
    }
    // #endregion join

    sleep(Duration::from_millis(300)).await;
    println!("end");
}
