use std::{error::Error, time::Duration};

use axum::{Router, extract::State, routing::post};
use reqwest::Client;
use tokio::{net::TcpListener, sync::mpsc, time::sleep};

struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        println!("handler: dropped");
    }
}

// #region handler
async fn order(State(started): State<mpsc::Sender<()>>) {
    let _guard = Guard;
    println!("handler: money taken");
    started.send(()).await.expect("main waits for this");
    sleep(Duration::from_millis(200)).await;
    println!("handler: order saved");
}
// #endregion handler

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (tell, mut started) = mpsc::channel(1);
    let app =
        Router::new().route("/", post(order)).with_state(tell);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, app).into_future());

    // #region client
    let request = tokio::spawn(Client::new().post(url).send());
    started.recv().await;
    println!("client: leaves");
    request.abort();
    // #endregion client
    sleep(Duration::from_millis(500)).await;
    Ok(())
}
