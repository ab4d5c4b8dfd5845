use std::time::Duration;
use tokio::time::sleep;

async fn arrive<T>(name: &str, ms: u64, value: T) -> T {
    sleep(Duration::from_millis(ms)).await;
    println!("  {name}");
    value
}

async fn fetch_user() -> &'static str {
    arrive("user", 300, "ann").await
}

async fn fetch_posts() -> Vec<u32> {
    arrive("posts", 200, vec![1, 2]).await
}

async fn fetch_comments() -> usize {
    arrive("comments", 100, 5).await
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("one after another");
    let user = fetch_user().await;
    let posts = fetch_posts().await;
    let comments = fetch_comments().await;
    println!("{user} {posts:?} {comments}");

    println!("all at once");
    let (user, posts, comments) =
        tokio::join!(fetch_user(), fetch_posts(), fetch_comments());
    println!("{user} {posts:?} {comments}");
}
