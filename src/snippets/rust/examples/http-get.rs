use std::{error::Error, time::Duration};

use axum::{Json, Router, routing::get};
use reqwest::Client;
use serde::Deserialize;
use serde_json::json;
use tokio::net::TcpListener;

// #region fetch
#[derive(Debug, Deserialize)]
struct User {
    id: u32,
    name: String,
}

async fn fetch_user(
    client: &Client,
    url: &str,
) -> reqwest::Result<User> {
    let response = client.get(url).send().await?;
    response.error_for_status()?.json().await
}
// #endregion fetch

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let ann = || async { Json(json!({ "id": 7, "name": "Ann" })) };
    let app = Router::new().route("/", get(ann));
    tokio::spawn(axum::serve(listener, app).into_future());

    // #region client
    let client = Client::builder()
        .timeout(Duration::from_secs(5))
        .build()?;
    let user = fetch_user(&client, &url).await?;
    println!("{} is user {}", user.name, user.id);
    // #endregion client
    Ok(())
}
