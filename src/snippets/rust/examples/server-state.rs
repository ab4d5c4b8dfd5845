use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::{Router, extract::State, routing::get};
use tokio::net::TcpListener;

// #region state
#[derive(Clone, Default)]
struct App {
    visits: Arc<AtomicU64>,
}

async fn visit(State(app): State<App>) -> String {
    let before = app.visits.fetch_add(1, Ordering::Relaxed);
    format!("visit {}", before + 1)
}
// #endregion state

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // #region serve
    let app = Router::new()
        .route("/", get(visit))
        .with_state(App::default());
    // #endregion serve
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, app).into_future());

    for _ in 0..3 {
        println!("{}", reqwest::get(&url).await?.text().await?);
    }
    Ok(())
}
