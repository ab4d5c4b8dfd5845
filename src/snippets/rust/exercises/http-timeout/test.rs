#[cfg_attr(feature = "solution", path = "solution.rs")]
#[cfg_attr(not(feature = "solution"), path = "start.rs")]
mod exercise;

use std::time::Duration;

use exercise::{GetError, LIMIT, get, get_within};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio::time::timeout;

const SHORT: Duration = Duration::from_millis(100);
const PAUSE: Duration = Duration::from_secs(1);

/// Answers one request: with `first` at once, with `rest` after a
/// pause. The task says whether the client left before the rest.
async fn serve(
    first: &'static str,
    rest: &'static str,
) -> (String, JoinHandle<bool>) {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    let left = tokio::spawn(async move {
        let (mut socket, _) =
            listener.accept().await.expect("a client");
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            match socket.read_u8().await {
                Ok(byte) => request.push(byte),
                Err(_) => return true, // it left that early
            }
        }
        let _ = socket.write_all(first.as_bytes()).await;
        // A client that leaves ends the reading.
        let left = timeout(PAUSE, socket.read_u8()).await.is_ok();
        let _ = socket.write_all(rest.as_bytes()).await;
        left
    });
    (format!("http://{address}"), left)
}

#[test]
fn the_usual_limit_is_five_seconds() {
    assert_eq!(LIMIT, Duration::from_secs(5));
}

#[tokio::test]
async fn a_quick_answer_is_returned() {
    let answer = "HTTP/1.1 200 OK\r\nConnection: close\r\n\
        Content-Length: 5\r\n\r\nhello";
    let (url, _left) = serve(answer, "").await;
    match get(&url).await {
        Ok(body) => assert_eq!(body, "hello"),
        Err(error) => panic!("a quick answer gave {error:?}"),
    }
}

#[tokio::test]
async fn an_error_status_is_an_error() {
    let answer = "HTTP/1.1 503 Busy\r\nConnection: close\r\n\
        Content-Length: 4\r\n\r\nbusy";
    let (url, _left) = serve(answer, "").await;
    match get(&url).await {
        Err(GetError::Failed(error)) => {
            assert_eq!(
                error.status().map(|s| s.as_u16()),
                Some(503)
            )
        }
        other => panic!("status 503 gave {other:?}"),
    }
}

async fn gives_up(first: &'static str, rest: &'static str) {
    let (url, left) = serve(first, rest).await;
    let got = get_within(&url, SHORT).await;
    assert!(
        matches!(got, Err(GetError::TimedOut)),
        "limit {SHORT:?}: got {got:?}, want TimedOut"
    );
    // An error: it gave up before its connection was made.
    if let Ok(left) = timeout(2 * PAUSE, left).await {
        let left = left.expect("the server does not panic");
        assert!(left, "the connection of the request stayed open");
    }
}

#[tokio::test]
async fn it_gives_up_without_an_answer() {
    let answer = "HTTP/1.1 200 OK\r\nConnection: close\r\n\
        Content-Length: 5\r\n\r\nhello";
    gives_up("", answer).await;
}

#[tokio::test]
async fn it_gives_up_with_half_the_body() {
    let half = "HTTP/1.1 200 OK\r\nConnection: close\r\n\
        Content-Length: 5\r\n\r\nhe";
    gives_up(half, "llo").await;
}
