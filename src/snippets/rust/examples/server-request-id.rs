use tokio::task::JoinError;

// #region scope
tokio::task_local! {
    static REQUEST_ID: u32;
}

fn log(message: &str) {
    match REQUEST_ID.try_get() {
        Ok(id) => println!("request {id}: {message}"),
        Err(_) => println!("no request: {message}"),
    }
}

async fn handle() -> Result<(), JoinError> {
    log("called");
    tokio::spawn(async { log("spawned") }).await?;
    let carried = REQUEST_ID
        .scope(REQUEST_ID.get(), async { log("carried") });
    tokio::spawn(carried).await
}
// #endregion scope

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    REQUEST_ID.scope(7, handle()).await?;
    log("back in main");
    Ok(())
}
