use std::time::Duration;

/// How long `get` waits.
pub const LIMIT: Duration = Duration::from_secs(5);

#[derive(Debug)]
pub enum GetError {
    TimedOut,
    Failed(reqwest::Error),
}

/// The same as `get_within` with the usual limit.
pub async fn get(url: &str) -> Result<String, GetError> {
    get_within(url, LIMIT).await
}

/// Returns the body of the answer from `url`. After `limit` it
/// gives up, whatever has arrived by then, and the error is
/// `TimedOut`. An answer of 4xx or 5xx is an error too. The only
/// limit that it keeps so far is zero.
pub async fn get_within(
    url: &str,
    limit: Duration,
) -> Result<String, GetError> {
    if limit.is_zero() {
        return Err(GetError::TimedOut);
    }
    fetch(url).await.map_err(GetError::Failed)
}

async fn fetch(url: &str) -> reqwest::Result<String> {
    let response = reqwest::get(url).await?;
    response.error_for_status()?.text().await
}
