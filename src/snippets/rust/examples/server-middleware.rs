use std::error::Error;

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::{Router, routing::get};
use reqwest::Client;
use tokio::net::TcpListener;

// #region middleware
async fn log(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_string();
    let response = next.run(request).await;
    println!("{path}: {}", response.status().as_u16());
    response
}

async fn require_key(request: Request, next: Next) -> Response {
    if !request.headers().contains_key("x-key") {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    next.run(request).await
}
// #endregion middleware

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // #region layers
    let app = Router::new()
        .route("/", get(|| async { "hello" }))
        .layer(from_fn(require_key))
        .layer(from_fn(log)); // added last, so outermost
    // #endregion layers
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, app).into_future());

    let client = Client::new();
    client.get(&url).send().await?;
    client.get(&url).header("x-key", "secret").send().await?;
    Ok(())
}
