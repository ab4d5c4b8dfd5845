use axum::{Json, Router, routing::post};
use reqwest::{Client, header::CONTENT_TYPE};
use serde::Deserialize;
use std::error::Error;
use tokio::net::TcpListener;

// #region handler
#[derive(Deserialize)]
struct Person {
    name: String,
}

// Not called unless the body is a person.
async fn greet(Json(person): Json<Person>) -> Json<String> {
    Json(format!("hello, {}", person.name))
}
// #endregion handler

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let app = Router::new().route("/", post(greet));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, app).into_future());

    let client = Client::new();
    for body in [r#"{"name":"Ann"}"#, r#"{"nick":"Bob"}"#, "{"] {
        let request = client.post(&url).body(body);
        let response = request
            .header(CONTENT_TYPE, "application/json")
            .send()
            .await?;
        let status = response.status();
        let answer = match response.error_for_status() {
            Ok(response) => response.text().await?,
            Err(_) => "refused".into(),
        };
        println!("{body}: {} {answer}", status.as_u16());
    }
    Ok(())
}
