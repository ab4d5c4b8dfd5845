#[cfg_attr(feature = "solution", path = "solution.rs")]
#[cfg_attr(not(feature = "solution"), path = "start.rs")]
mod exercise;

use std::time::Duration;

use exercise::{FetchError, summary};
use tokio::time::{Instant, sleep};

/// The answer that is asked for first is the last to arrive.
async fn fetch(path: &str) -> Result<String, FetchError> {
    let (wait, text) = match path {
        "/name" => (300, "Ann"),
        "/posts" => (200, "2"),
        "/comments" => (100, "5"),
        _ => return Err(FetchError(format!("no API at {path}"))),
    };
    sleep(Duration::from_millis(wait)).await;
    Ok(text.to_string())
}

#[tokio::test(start_paused = true)]
async fn the_answers_are_combined() {
    let got = summary(fetch).await;
    assert_eq!(got.as_deref(), Ok("Ann: 2 posts, 5 comments"));
}

#[tokio::test(start_paused = true)]
async fn the_three_are_asked_at_the_same_time() {
    let start = Instant::now();
    let _ = summary(fetch).await;
    assert_eq!(
        start.elapsed(),
        Duration::from_millis(300),
        "answers after 300, 200 and 100 ms"
    );
}

#[tokio::test(start_paused = true)]
async fn an_error_is_returned() {
    for broken in ["/name", "/posts", "/comments"] {
        let error = format!("{broken} is broken");
        let got = summary(async |path: &str| {
            let answer = fetch(path).await;
            if path == broken {
                return Err(FetchError(error.clone()));
            }
            answer
        })
        .await;
        assert_eq!(got, Err(FetchError(error.clone())));
    }
}
