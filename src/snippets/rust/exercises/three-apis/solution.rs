#[derive(Debug, PartialEq)]
pub struct FetchError(pub String);

/// Asks `/name`, `/posts` and `/comments` at the same time and
/// returns a line such as "Ann: 2 posts, 5 comments", or the first
/// error.
pub async fn summary(
    fetch: impl AsyncFn(&str) -> Result<String, FetchError>,
) -> Result<String, FetchError> {
    let (name, posts, comments) = tokio::try_join!(
        fetch("/name"),
        fetch("/posts"),
        fetch("/comments"),
    )?;
    Ok(format!("{name}: {posts} posts, {comments} comments"))
}
