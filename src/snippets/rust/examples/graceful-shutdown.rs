use axum::{Router, routing::get};
use std::{error::Error, sync::Arc, time::Duration};
use tokio::net::{TcpListener, TcpStream};
use tokio::{sync::Barrier, task::yield_now, time::timeout};
use tokio_util::sync::CancellationToken;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let started = Arc::new(Barrier::new(2));
    let finish = Arc::new(Barrier::new(2));
    let (begun, gate) = (started.clone(), finish.clone());
    let slow = async move || {
        begun.wait().await;
        gate.wait().await;
    };
    let app = Router::new().route("/", get(slow));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let url = format!("http://{address}");

    // #region shutdown
    let stop = CancellationToken::new();
    let server = axum::serve(listener, app)
        .with_graceful_shutdown(stop.clone().cancelled_owned());
    let serving = tokio::spawn(server.into_future());
    let old = tokio::spawn(reqwest::get(url));
    started.wait().await;
    stop.cancel(); // accepts nothing more from here on
    // #endregion shutdown
    // The listener is closed when the task of the server runs.
    while TcpStream::connect(address).await.is_ok() {
        yield_now().await;
    }
    println!("new connection refused: true");
    finish.wait().await;
    println!("old request: {}", old.await??.status());
    let stopped = timeout(Duration::from_secs(2), serving).await;
    println!("all finished in time: {}", stopped.is_ok());
    Ok(())
}
