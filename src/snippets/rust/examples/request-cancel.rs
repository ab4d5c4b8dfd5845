use axum::{Router, extract::State, routing::get};
use std::{error::Error, time::Duration};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::{net::TcpListener, time::sleep};

type Events = UnboundedSender<&'static str>;

// #region handler
struct Guard(Events);

impl Drop for Guard {
    fn drop(&mut self) {
        let _ = self.0.send("search stopped");
    }
}

async fn search(State(events): State<Events>) -> &'static str {
    let _ = events.send("search starts");
    let _guard = Guard(events);
    sleep(Duration::from_secs(60)).await; // it is dropped here
    "result"
}
// #endregion handler

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (tell, mut events) = unbounded_channel();
    let app =
        Router::new().route("/", get(search)).with_state(tell);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, app).into_future());

    // #region client
    let request = tokio::spawn(reqwest::get(url));
    println!("{}", events.recv().await.unwrap());
    println!("client leaves");
    request.abort();
    println!("{}", events.recv().await.unwrap());
    // #endregion client
    Ok(())
}
