use std::time::Duration;
use tokio::time::sleep;

async fn fetch(name: &str, ms: u64) -> &str {
    sleep(Duration::from_millis(ms)).await;
    println!("{name} arrived");
    name
}

#[tokio::main]
async fn main() {
    // #region join
    // One task polls both, so they may borrow its variables.
    let names = [String::from("user"), String::from("posts")];
    let (user, posts) =
        tokio::join!(fetch(&names[0], 200), fetch(&names[1], 100));
    println!("both: {user} {posts}");
    // #endregion join
}
