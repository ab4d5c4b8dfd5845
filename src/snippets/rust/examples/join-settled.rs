use futures::future::join_all;
use tokio::task::yield_now;

async fn ping(host: &str) -> Result<String, &'static str> {
    yield_now().await;
    match host {
        "lima" => Err("no route"),
        _ => Ok(format!("{host} is up")),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // #region settled
    // Each outcome is a `Result`: an `Err` stops nothing.
    let hosts = ["oslo", "lima", "seoul"];
    let outcomes = join_all(hosts.map(ping)).await;
    // #endregion settled

    for outcome in outcomes {
        match outcome {
            Ok(reply) => println!("ok: {reply}"),
            Err(error) => println!("failed: {error}"),
        }
    }
}
