use futures::future::join_all;
use tokio::sync::Semaphore;

#[derive(Debug, PartialEq)]
pub struct FetchError(pub String);

/// Fetches all URLs and returns the results in their order. At most
/// five fetches run at a time.
pub async fn fetch_all(
    urls: &[&str],
    fetch: impl AsyncFn(&str) -> Result<String, FetchError>,
) -> Vec<Result<String, FetchError>> {
    let places = Semaphore::new(5);
    let limited = async |url| {
        // Given back when it is dropped, after an error as well.
        let _place = places.acquire().await.expect("never closed");
        fetch(url).await
    };
    join_all(urls.iter().map(|url| limited(url))).await
}
