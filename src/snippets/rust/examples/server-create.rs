use std::error::Error;

use axum::http::StatusCode;
use axum::{Json, Router, routing::post};
use reqwest::Client;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::net::TcpListener;

// #region handler
#[derive(Deserialize)]
struct CreateUser {
    name: String,
}

#[derive(Serialize)]
struct User {
    id: u32,
    name: String,
}

async fn create_user(
    Json(input): Json<CreateUser>,
) -> (StatusCode, Json<User>) {
    (StatusCode::CREATED, Json(User { id: 8, name: input.name }))
}
// #endregion handler

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let app = Router::new().route("/users", post(create_user));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/users", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, app).into_future());

    let client = Client::new();
    for body in [json!({ "name": "Bob" }), json!({ "nick": "Bob" })]
    {
        let response = client.post(&url).json(&body).send().await?;
        println!("POST {body}: {}", response.status().as_u16());
    }
    Ok(())
}
