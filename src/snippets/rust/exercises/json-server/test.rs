#[cfg_attr(feature = "solution", path = "solution.rs")]
#[cfg_attr(not(feature = "solution"), path = "start.rs")]
mod exercise;

use exercise::app;
use reqwest::{Client, Method};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

#[derive(Clone)]
struct Server {
    client: Client,
    url: String,
}

async fn start() -> Server {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(axum::serve(listener, app()).into_future());
    Server {
        client: Client::new(),
        url: format!("http://{address}"),
    }
}

impl Server {
    /// Returns the status and the JSON, null if it is not JSON.
    async fn send(
        &self,
        method: Method,
        path: &str,
        body: &str,
    ) -> (u16, Value) {
        let request = self
            .client
            .request(method, format!("{}{path}", self.url))
            .header("content-type", "application/json")
            .body(body.to_string());
        let response = request.send().await.expect("an answer");
        let status = response.status().as_u16();
        let kind = response.headers().get("content-type").cloned();
        assert!(
            kind.as_ref().is_some_and(|kind| {
                kind.as_bytes().starts_with(b"application/json")
            }),
            "{path} {body}: {status}, {kind:?}, want JSON"
        );
        (status, response.json().await.unwrap_or_default())
    }

    async fn get(&self, path: &str) -> (u16, Value) {
        self.send(Method::GET, path, "").await
    }

    async fn post(&self, body: &str) -> (u16, Value) {
        self.send(Method::POST, "/books", body).await
    }
}

/// Expects the status and an object with the key "error".
fn assert_refused(what: &str, got: (u16, Value), status: u16) {
    let reason = got.1["error"].as_str().unwrap_or_default();
    assert!(
        got.0 == status && !reason.is_empty(),
        "{what}: got {got:?}, want {status} and an \"error\""
    );
}

#[tokio::test]
async fn the_list_is_empty_at_first() {
    let server = start().await;
    assert_eq!(server.get("/books").await, (200, json!([])));
}

#[tokio::test]
async fn a_new_book_is_returned_listed_and_found() {
    let server = start().await;
    let dune = json!({ "id": 1, "title": "Dune" });
    let emma = json!({ "id": 2, "title": "Emma" });
    let got = server.post(r#"{"title":"Dune"}"#).await;
    assert_eq!(got, (201, dune.clone()));
    let got = server.post(r#"{"title":"Emma"}"#).await;
    assert_eq!(got, (201, emma.clone()));
    let got = server.get("/books").await;
    assert_eq!(got, (200, json!([dune, emma])));
    assert_eq!(server.get("/books/2").await, (200, emma));
}

#[tokio::test]
async fn an_unknown_book_is_not_found() {
    let server = start().await;
    for path in ["/books/1", "/books/first"] {
        assert_refused(path, server.get(path).await, 404);
    }
}

#[tokio::test]
async fn a_bad_body_is_refused() {
    let server = start().await;
    for body in [
        "",
        r#"{"title":"#,
        "{}",
        r#"{"title":""}"#,
        r#"{"title":7}"#,
        r#"{"title":"Dune"} and more"#,
    ] {
        assert_refused(body, server.post(body).await, 400);
    }
    assert_eq!(server.get("/books").await, (200, json!([])));
}

#[tokio::test]
async fn requests_at_the_same_time_get_their_own_ids() {
    let server = start().await;
    let mut requests = JoinSet::new();
    for i in 0..20 {
        let server = server.clone();
        requests.spawn(async move {
            let title = json!({ "title": format!("Book {i}") });
            let (_, book) = server.post(&title.to_string()).await;
            book["id"].as_u64()
        });
    }
    let mut ids = requests.join_all().await;
    ids.sort();
    assert_eq!(ids, (1..=20).map(Some).collect::<Vec<_>>());
}
