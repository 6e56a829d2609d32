//! Responses that are not what the document says.

use client_tests::described::Fault;
use client_tests::server::Answer;
use serde_json::json;

use super::{check_rows, final_row};

const HTML: &str = "<html><body><h1>Bad gateway</h1></body></html>";

/// The body counts, not what it is called.
#[tokio::test]
async fn other_content_types() {
    check_rows(vec![
        final_row(Fault::ContentType("text/html"), "ok"),
        final_row(Fault::ContentType("text/plain; charset=utf-8"), "ok"),
        final_row(Fault::ContentType("application/octet-stream"), "ok"),
    ])
    .await;
}

/// The service has acted, and asking again would bring the same.
#[tokio::test]
async fn unreadable() {
    let html = Answer::body(200, "text/html", HTML);
    check_rows(vec![
        final_row(Fault::InvalidJson, "Decode success; may have acted"),
        final_row(Fault::Prepared(html), "Decode success; may have acted"),
        final_row(Fault::Answer(200, json!([])), "Decode success; may have acted"),
    ])
    .await;
}

/// A status of success with a body that tells an error, and bodies that only look like it.
#[tokio::test]
async fn errors_with_a_status_of_success() {
    let error = |code: i64| json!({ "code": code, "message": "No such user." });
    let nested = json!({ "error": { "code": 1001, "message": "User not exist" } });
    check_rows(vec![
        final_row(Fault::Answer(200, error(3001)), "Api success 3001: No such user.").version_1("ok"),
        final_row(Fault::Answer(200, nested), "ok").version_1("Api success 1001: User not exist"),
        final_row(Fault::Answer(200, json!({ "code": 0, "message": "ok", "id": "a" })), "ok"),
    ])
    .await;
}

/// A status of success without a body is one where the document requires nothing of the response.
#[tokio::test]
async fn without_a_body() {
    check_rows(vec![
        final_row(Fault::Prepared(Answer::empty(200)), "ok"),
        final_row(Fault::Prepared(Answer::empty(204)), "ok"),
        final_row(Fault::Answer(202, json!({})), "ok"),
    ])
    .await;
}
