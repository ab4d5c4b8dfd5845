use axum::{Router, extract::Path, routing::get};
use std::error::Error;
use tokio::net::TcpListener;

// #region handlers
// Not called for "/users/x": the extractor answers 400.
async fn get_user(Path(id): Path<u32>) -> String {
    format!("after {id} comes {}", u64::from(id) + 1)
}

async fn get_file(Path(name): Path<String>) -> String {
    format!("file {name}")
}
// #endregion handlers

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // #region routes
    let app = Router::new()
        .route("/users/{id}", get(get_user))
        .route("/files/{name}", get(get_file));
    // #endregion routes
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, app).into_future());

    for path in ["/users/7", "/users/x", "/files/a%20b"] {
        let response =
            reqwest::get(format!("{base}{path}")).await?;
        let status = response.status().as_u16();
        println!("{path}: {status} {}", response.text().await?);
    }
    Ok(())
}
