use axum::Router;
use axum::http::StatusCode;

/// A server without books; the first one will have the id 1. A book
/// is `{"id": 1, "title": "…"}`, and all answers are JSON:
///
/// - GET /books: 200 and the list
/// - GET /books/{id}: 200 and the book, or 404 and
///   `{"error": "…"}`
/// - POST /books: 201 and the new book; 400 and `{"error": "…"}`
///   unless the body is `{"title": "…"}`, not empty
///
/// So far it answers 501 to everything.
pub fn app() -> Router {
    Router::new().fallback(async || StatusCode::NOT_IMPLEMENTED)
}
