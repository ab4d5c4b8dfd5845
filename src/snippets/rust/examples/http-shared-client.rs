use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::{Router, routing::get, serve::ListenerExt};
use reqwest::Client;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let opened = Arc::new(AtomicU32::new(0));
    let counter = opened.clone();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let counted = listener.tap_io(move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
    });
    let app = Router::new().route("/", get(|| async { "hello" }));
    tokio::spawn(axum::serve(counted, app).into_future());

    // #region requests
    for _ in 0..3 {
        reqwest::get(&url).await?.text().await?;
    }
    let count = opened.swap(0, Ordering::SeqCst);
    println!("connections, a client each: {count}");

    let client = Client::new();
    for _ in 0..3 {
        client.get(&url).send().await?.text().await?;
    }
    let count = opened.load(Ordering::SeqCst);
    println!("connections, one client: {count}");
    // #endregion requests
    Ok(())
}
