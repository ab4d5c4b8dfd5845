use axum::{Router, routing};
use reqwest::Client;
use std::{error::Error, time::Duration};
use tokio::net::TcpListener;

// #region get
async fn get(client: &Client, url: &str) -> reqwest::Result<()> {
    let response = client.get(url).send().await?;
    let status = response.status();
    let body = response.text().await?;
    let ok = status.is_success();
    println!("{}, ok: {ok}, {body:?}", status.as_u16());
    Ok(())
}
// #endregion get

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let hello = routing::get("hello");
    let app = Router::new().route("/hello", hello);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, app).into_future());

    // One client for all requests: it keeps the connections.
    let client = Client::builder()
        .timeout(Duration::from_secs(5))
        .build()?;
    get(&client, &format!("{base}/hello")).await?;
    get(&client, &format!("{base}/nobody")).await?;
    // This listener is gone before anyone connects.
    let gone =
        TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
    let result = get(&client, &format!("http://{gone}")).await;
    println!("failed: {}", result.is_err());
    Ok(())
}
