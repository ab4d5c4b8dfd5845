use std::{error::Error, time::Duration};

use axum::{Router, extract::State, routing::get};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::Command;
use tokio::signal::unix::{SignalKind, signal};
use tokio::{sync::mpsc, time::sleep};

async fn report(State(started): State<mpsc::Sender<()>>) {
    started.send(()).await.expect("main waits for this");
    sleep(Duration::from_millis(300)).await;
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (tell, mut started) = mpsc::channel(1);
    let app =
        Router::new().route("/", get(report)).with_state(tell);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;

    // #region serve
    let mut terminate = signal(SignalKind::terminate())?;
    let server = axum::serve(listener, app).with_graceful_shutdown(
        async move {
            terminate.recv().await;
            println!("server: stopping");
        },
    );
    let serving = tokio::spawn(server.into_future());
    // #endregion serve

    // #region clients
    let request =
        tokio::spawn(reqwest::get(format!("http://{address}")));
    started.recv().await;
    // The parent of the shell is this program.
    Command::new("sh").args(["-c", "kill $PPID"]).status().await?;
    while TcpStream::connect(address).await.is_ok() {
        sleep(Duration::from_millis(10)).await;
    }
    println!("new client: refused");
    println!("old client: {}", request.await??.status());
    serving.await??;
    println!("server: stopped");
    // #endregion clients
    Ok(())
}
