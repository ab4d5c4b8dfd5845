use tokio::task::JoinError;
use tracing::{Instrument, info, instrument};

// #region trace
/// Does not know for which request it is called.
async fn save() {
    info!("saved");
}

#[instrument]
async fn handle(request: u32) -> Result<(), JoinError> {
    info!("received");
    tokio::spawn(save().in_current_span()).await?;
    tokio::spawn(save()).await // loses the request
}
// #endregion trace

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), JoinError> {
    // A real program keeps the time and the module.
    tracing_subscriber::fmt()
        .without_time()
        .with_target(false)
        .with_ansi(false)
        .init();
    handle(1).await
}
