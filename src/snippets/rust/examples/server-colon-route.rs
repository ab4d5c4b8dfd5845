// expect: panic
use axum::{Router, routing::get};

async fn get_user() -> &'static str {
    "Ann"
}

#[tokio::main]
async fn main() {
    // The notation of axum 0.7.
    let app: Router =
        Router::new().route("/users/:id", get(get_user));
    println!("ready: {app:?}");
}
