use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, routing::get};
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Clone, Serialize)]
struct Book {
    id: usize,
    title: String,
}

#[derive(Deserialize)]
struct NewBook {
    title: String,
}

type Shelf = Arc<Mutex<Vec<Book>>>;

/// A server without books; the first one will have the id 1. A book
/// is `{"id": 1, "title": "…"}`, and all answers are JSON:
///
/// - GET /books: 200 and the list
/// - GET /books/{id}: 200 and the book, or 404 and
///   `{"error": "…"}`
/// - POST /books: 201 and the new book; 400 and `{"error": "…"}`
///   unless the body is `{"title": "…"}`, not empty
pub fn app() -> Router {
    Router::new()
        .route("/books", get(list).post(create))
        .route("/books/{id}", get(find))
        .with_state(Shelf::default())
}

async fn list(State(shelf): State<Shelf>) -> Json<Vec<Book>> {
    Json(with(&shelf, |books| books.clone()))
}

// A String, because Path<usize> would refuse "x" with its own text.
async fn find(
    State(shelf): State<Shelf>,
    Path(id): Path<String>,
) -> Response {
    let index =
        id.parse().ok().and_then(|n: usize| n.checked_sub(1));
    let found = index.and_then(|index| {
        with(&shelf, |books| books.get(index).cloned())
    });
    match found {
        Some(book) => Json(book).into_response(),
        None => fail(StatusCode::NOT_FOUND, "no such book"),
    }
}

// The Result gives the handler the rejections of the extractor.
async fn create(
    State(shelf): State<Shelf>,
    input: Result<Json<NewBook>, JsonRejection>,
) -> Response {
    let title = match input {
        Ok(Json(input)) if !input.title.is_empty() => input.title,
        _ => {
            return fail(
                StatusCode::BAD_REQUEST,
                "a title is needed",
            );
        }
    };
    let book = with(&shelf, |books| {
        let book = Book { id: books.len() + 1, title };
        books.push(book.clone());
        book
    });
    (StatusCode::CREATED, Json(book)).into_response()
}

// The lock is never held while something is awaited.
fn with<T>(
    shelf: &Shelf,
    use_it: impl FnOnce(&mut Vec<Book>) -> T,
) -> T {
    use_it(
        &mut shelf.lock().unwrap_or_else(PoisonError::into_inner),
    )
}

fn fail(status: StatusCode, reason: &str) -> Response {
    (status, Json(json!({ "error": reason }))).into_response()
}
