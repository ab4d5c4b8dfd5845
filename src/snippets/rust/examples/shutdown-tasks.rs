use std::{error::Error, time::Duration};

use axum::Router;
use tokio::net::TcpListener;
use tokio::process::Command;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::{interval, sleep, timeout};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

// #region worker
async fn sweep(stop: CancellationToken) {
    let mut ticks = interval(Duration::from_secs(60));
    while stop.run_until_cancelled(ticks.tick()).await.is_some() {
        println!("worker: swept");
    }
    sleep(Duration::from_millis(50)).await;
    println!("worker: cleaned up");
}
// #endregion worker

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    // #region stop
    let mut terminate = signal(SignalKind::terminate())?;
    let (stop, tasks) =
        (CancellationToken::new(), TaskTracker::new());
    tasks.spawn(sweep(stop.clone()));
    let server = axum::serve(listener, Router::new())
        .with_graceful_shutdown(stop.clone().cancelled_owned());
    tasks.spawn(server.into_future());
    tasks.close();

    sleep(Duration::from_millis(100)).await;
    // The parent of the shell is this program.
    Command::new("sh").args(["-c", "kill $PPID"]).status().await?;
    terminate.recv().await;
    println!("main: stopping");
    stop.cancel();
    match timeout(Duration::from_secs(2), tasks.wait()).await {
        Ok(()) => println!("main: everything has ended"),
        Err(_) => println!("main: deadline passed"),
    }
    // #endregion stop
    Ok(())
}
