use futures::future::join_all;

#[derive(Debug, PartialEq)]
pub struct FetchError(pub String);

/// Fetches all URLs and returns the results in their order. It runs
/// every fetch at once: let at most five run at a time.
pub async fn fetch_all(
    urls: &[&str],
    fetch: impl AsyncFn(&str) -> Result<String, FetchError>,
) -> Vec<Result<String, FetchError>> {
    join_all(urls.iter().map(|url| fetch(url))).await
}
