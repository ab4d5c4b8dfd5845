use std::{error::Error, future, io, time::Duration};
use tokio::time::{error::Elapsed, timeout};
use tokio_util::sync::CancellationToken;

type AnyError = Box<dyn Error>;

// #region recognise
fn describe(end: Option<Result<(), AnyError>>) -> String {
    match end {
        None => "cancelled".to_owned(),
        Some(Ok(())) => "finished".to_owned(),
        Some(Err(error)) if error.is::<Elapsed>() => {
            "out of time".to_owned()
        }
        Some(Err(error)) => error.to_string(),
    }
}
// #endregion recognise

async fn load() -> Result<(), AnyError> {
    let never = future::pending::<()>();
    timeout(Duration::from_millis(50), never).await?;
    Ok(())
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("slow: {}", describe(Some(load().await)));

    let token = CancellationToken::new();
    token.cancel();
    let end = token.run_until_cancelled(load()).await;
    println!("unwanted: {}", describe(end));

    let error = io::Error::other("disk full");
    println!("broken: {}", describe(Some(Err(error.into()))));
}
