use std::error::Error;

use axum::extract::Path;
use axum::{Json, Router, routing::get};
use serde::Serialize;
use tokio::net::TcpListener;

// #region handler
#[derive(Serialize)]
struct User {
    id: u32,
    name: String,
}

async fn get_user(Path(id): Path<u32>) -> Json<User> {
    Json(User { id, name: "Ann".to_string() })
}
// #endregion handler

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // #region serve
    let app = Router::new().route("/users/{id}", get(get_user));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    let server = axum::serve(listener, app);
    tokio::spawn(server.into_future());
    // #endregion serve

    for path in ["/users/7", "/users/x", "/nobody"] {
        let response =
            reqwest::get(format!("{base}{path}")).await?;
        println!("GET {path}: {}", response.status().as_u16());
    }
    Ok(())
}
