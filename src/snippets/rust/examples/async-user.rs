use std::time::Duration;
use tokio::time::sleep;

struct User {
    id: u32,
    name: String,
}

// #region define
async fn fetch_user(id: u32) -> User {
    sleep(Duration::from_millis(50)).await;
    User { id, name: format!("user-{id}") }
}
// #endregion define

#[tokio::main]
async fn main() {
    // #region wait
    let user = fetch_user(7).await;
    println!("{} has the id {}", user.name, user.id);
    // #endregion wait
}
