use std::{error::Error, future::pending, time::Duration};

use axum::{Router, routing::get};
use reqwest::Client;
use serde::Deserialize;
use tokio::net::TcpListener;

#[derive(Deserialize)]
struct User {
    name: String,
}

// #region check
async fn fetch(client: &Client, url: &str) -> String {
    let user = async {
        let response = client.get(url).send().await?;
        response.error_for_status()?.json::<User>().await
    };
    match user.await {
        Ok(user) => format!("name {:?}", user.name),
        Err(error) if error.is_timeout() => "timeout".into(),
        Err(error) if error.is_decode() => "not a user".into(),
        Err(error) => error
            .status()
            .map_or("not sent".into(), |code| code.to_string()),
    }
}
// #endregion check

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let app = Router::new()
        .route("/7", get(r#"{"id":7,"name":"Ann"}"#))
        .route("/8", get(r#"{"id":8}"#))
        .route("/slow", get(pending::<()>));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, app).into_future());

    let client = Client::builder()
        .timeout(Duration::from_millis(500))
        .build()?;
    for path in ["/7", "/8", "/9", "/slow"] {
        let answer = fetch(&client, &format!("{base}{path}")).await;
        println!("{path}: {answer}");
    }
    Ok(())
}
