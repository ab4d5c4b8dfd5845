use std::{error::Error, future::pending, time::Duration};

use axum::{Router, extract::State, routing::get};
use tokio::{net::TcpListener, sync::mpsc, time::timeout};
use tokio_util::sync::CancellationToken;

async fn stuck(State(started): State<mpsc::Sender<()>>) {
    started.send(()).await.expect("main waits for this");
    pending().await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (tell, mut started) = mpsc::channel(1);
    let app = Router::new().route("/", get(stuck)).with_state(tell);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let request = tokio::spawn(reqwest::get(url));

    // #region deadline
    let stop = CancellationToken::new();
    let server = axum::serve(listener, app)
        .with_graceful_shutdown(stop.clone().cancelled_owned());
    let serving = tokio::spawn(server.into_future());

    started.recv().await;
    println!("stopping");
    stop.cancel();
    match timeout(Duration::from_millis(200), serving).await {
        Ok(result) => result??,
        Err(_) => println!("deadline passed"),
    }
    // #endregion deadline
    if !request.is_finished() {
        println!("client: still waiting");
    }
    Ok(())
}
