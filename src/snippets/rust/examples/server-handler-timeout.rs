use std::{error::Error, future::pending, time::Duration};

use axum::{Router, http::StatusCode, routing::get};
use tokio::net::TcpListener;
use tower_http::timeout::TimeoutLayer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // #region limit
    let limit = TimeoutLayer::with_status_code(
        StatusCode::SERVICE_UNAVAILABLE,
        Duration::from_millis(200),
    );
    let app = Router::new()
        .route("/fast", get(|| async { "done" }))
        .route("/stuck", get(pending::<()>))
        .layer(limit);
    // #endregion limit
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, app).into_future());

    for path in ["/fast", "/stuck"] {
        let response =
            reqwest::get(format!("{base}{path}")).await?;
        println!("{path}: {}", response.status().as_u16());
    }
    Ok(())
}
