use axum::{Router, http::StatusCode, routing::get};
use std::{error::Error, future::pending, time::Duration};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tower_http::timeout::TimeoutLayer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let url = format!("http://{address}");

    // #region limits
    // `axum::serve` has no limit for the headers.
    let limit = TimeoutLayer::with_status_code(
        StatusCode::SERVICE_UNAVAILABLE,
        Duration::from_millis(200),
    );
    let stuck = get(pending::<()>);
    let app = Router::new().route("/", stuck).layer(limit);
    tokio::spawn(axum::serve(listener, app).into_future());
    // #endregion limits

    let status = reqwest::get(url).await?.status();
    println!("slow handler: {}", status.as_u16());

    // This client never ends its headers.
    let mut client = TcpStream::connect(address).await?;
    client.write_all(b"GET / HTTP/1.1\r\n").await?;
    let mut reply = [0; 64];
    let read = client.read(&mut reply);
    let read = timeout(Duration::from_secs(1), read).await;
    println!("slow client cut off: {}", read.is_ok());
    Ok(())
}
