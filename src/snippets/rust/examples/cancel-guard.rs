use tokio_util::{sync::CancellationToken, task::TaskTracker};

async fn watch(token: CancellationToken) {
    token.cancelled().await;
    println!("watcher: stopped");
}

// #region guard
async fn handle(tasks: &TaskTracker) -> Result<(), String> {
    let token = CancellationToken::new();
    let _guard = token.clone().drop_guard(); // on every way out
    tasks.spawn(watch(token));

    Err("bad request".to_owned())
}
// #endregion guard

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let tasks = TaskTracker::new();
    let end = handle(&tasks).await;
    tasks.close();
    tasks.wait().await;
    if let Err(error) = end {
        println!("handler: {error}");
    }
}
