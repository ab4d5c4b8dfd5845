#[derive(Debug, PartialEq)]
pub struct FetchError(pub String);

/// Asks `/name`, `/posts` and `/comments` and returns a line such
/// as "Ann: 2 posts, 5 comments", or the first error. It asks one
/// after another: let it ask all three at the same time.
pub async fn summary(
    fetch: impl AsyncFn(&str) -> Result<String, FetchError>,
) -> Result<String, FetchError> {
    let name = fetch("/name").await?;
    let posts = fetch("/posts").await?;
    let comments = fetch("/comments").await?;
    Ok(format!("{name}: {posts} posts, {comments} comments"))
}
