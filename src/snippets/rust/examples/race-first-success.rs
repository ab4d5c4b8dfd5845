use futures::future::select_ok;
use std::time::Duration;
use tokio::time::sleep;

async fn ask(
    name: &str,
    ms: u64,
    works: bool,
) -> Result<&str, String> {
    sleep(Duration::from_millis(ms)).await;
    println!("{name} answered");
    if works { Ok(name) } else { Err(format!("{name} is down")) }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // #region any
    let mirrors = [
        Box::pin(ask("oslo", 100, false)),
        Box::pin(ask("seoul", 200, true)),
        Box::pin(ask("lima", 300, true)),
    ];
    match select_ok(mirrors).await {
        Ok((name, _others)) => println!("from {name}"),
        Err(last) => println!("all failed, the last: {last}"),
    }
    // #endregion any
    sleep(Duration::from_millis(300)).await;
    println!("end");
}
