use std::{error::Error, time::Duration};

use axum::{Router, extract::State, routing::post};
use reqwest::Client;
use tokio::{net::TcpListener, sync::mpsc, time::sleep};

// #region handler
async fn save(started: mpsc::Sender<()>) {
    println!("task: money taken");
    started.send(()).await.expect("main waits for this");
    sleep(Duration::from_millis(200)).await;
    println!("task: order saved");
}

async fn order(State(started): State<mpsc::Sender<()>>) {
    // Dropping the handle detaches the task.
    tokio::spawn(save(started)).await.expect("save does not panic");
    println!("handler: replied");
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

    let request = tokio::spawn(Client::new().post(url).send());
    started.recv().await;
    println!("client: leaves");
    request.abort();
    sleep(Duration::from_millis(500)).await;
    Ok(())
}
