use std::error::Error;

use axum::{Json, Router, routing::get};
use serde::Serialize;
use tokio::net::TcpListener;

// #region handler
#[derive(Serialize)]
struct User {
    id: u32,
    name: &'static str,
}

async fn get_user() -> Json<User> {
    Json(User { id: 7, name: "Ann" })
}
// #endregion handler

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let app = Router::new().route("/", get(get_user));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, app).into_future());

    let response = reqwest::get(url).await?;
    let kind = &response.headers()["content-type"];
    println!("type: {}", kind.to_str()?);
    println!("body: {}", response.text().await?);
    Ok(())
}
