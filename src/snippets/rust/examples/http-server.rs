use axum::{Router, http::Method, routing::get};
use std::error::Error;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;

    // #region serve
    let hello = async || "hello";
    let app = Router::new().route("/hello", get(hello));
    let serving = axum::serve(listener, app).into_future();
    // In a task, since it never completes by itself.
    tokio::spawn(serving);
    // #endregion serve

    let client = reqwest::Client::new();
    for (method, path) in [
        (Method::GET, "/hello"),
        (Method::POST, "/hello"),
        (Method::GET, "/nobody"),
    ] {
        let url = format!("http://{address}{path}");
        let request = client.request(method.clone(), url);
        let status = request.send().await?.status();
        println!("{method} {path} {}", status.as_u16());
    }
    Ok(())
}
