//! Statuses that refuse a call, and the shapes of what they come with.

use client_tests::described::Fault;
use client_tests::server::Answer;
use serde_json::{Value, json};

use super::{Row, check_rows, final_row, row};

const HTML: &str = "<html><body><h1>Bad gateway</h1></body></html>";

fn json_row(status: u16, body: Value, told: &'static str) -> Row {
    final_row(Fault::Answer(status, body), told)
}

fn prepared(answer: Answer) -> Fault {
    Fault::Prepared(answer)
}

/// What the client is reported whatever the body looks like; nothing is retried.
#[tokio::test]
async fn refusals() {
    let fields = json!({ "code": 300, "message": "Validation Failed.",
        "errors": [{ "field": "email", "field_value": "x", "message": "Invalid field." }] });
    let unescaped =
        r#"{"code":104,"message":"Invalid access token, does not contain scopes:["user:read:admin"]"}"#;
    let status = json!({ "status": false, "errorCode": 401, "errorMessage": "No." });
    check_rows(vec![
        json_row(400, fields, "Api 400 300: Validation Failed. [email: Invalid field.]"),
        json_row(404, json!({ "code": 1001, "message": "No user." }), "Api 404 1001: No user."),
        json_row(409, json!({ "code": 1005, "message": "Used." }), "Api 409 1005: Used."),
        json_row(400, json!({ "code": -1, "message": "No part 'file'" }), "Api 400 -1: No part 'file'"),
        json_row(400, json!({ "code": 120, "message": "" }), "Api 400 120"),
        json_row(400, json!({ "code": 200, "error_message": "No plan." }), "Api 400 200: No plan."),
        json_row(400, json!({ "code": null, "message": "Null." }), "Api 400: Null."),
        json_row(403, status, "Api 403 401: No."),
        json_row(400, json!([1]), "Api 400"),
        json_row(400, Value::Null, "Api 400"),
        final_row(
            prepared(Answer::body(400, "application/json", unescaped)),
            "Api 400 104: Invalid access token, does not contain scopes",
        ),
        final_row(prepared(Answer::empty(400)), "Api 400"),
        final_row(prepared(Answer::body(403, "text/html", HTML)), "Api 403: Bad gateway"),
        final_row(prepared(Answer::body(404, "text/plain", "not here")), "Api 404: not here"),
    ])
    .await;
}

/// A service that failed may have acted; a gateway that is away is asked again by calls that read.
#[tokio::test]
async fn failures_of_the_service() {
    let again = |status: u16, told| row(Fault::Gateway(status), [2, 1, 2, 1], [4, 1, 4, 1], told);
    let waiting = |wait: &str| prepared(Answer::empty(503).header("Retry-After", wait));
    check_rows(vec![
        json_row(
            500,
            json!({ "code": 500, "message": "Internal." }),
            "Api 500 500: Internal.; may have acted",
        ),
        final_row(prepared(Answer::empty(500)), "Api 500; may have acted"),
        final_row(Fault::Gateway(501), "Api 501: Bad gateway; may have acted"),
        again(502, "Api 502: Bad gateway; may have acted"),
        again(503, "Api 503: Bad gateway; may have acted"),
        again(504, "Api 504: Bad gateway; may have acted"),
        row(waiting("0"), [2, 1, 2, 1], [4, 1, 4, 1], "Api 503; may have acted"),
        final_row(waiting("3600"), "Api 503; may have acted"),
        final_row(waiting("Fri, 02 Jan 2099 00:00:00 GMT"), "Api 503; may have acted"),
        final_row(waiting("2099-01-02T00:00:00Z"), "Api 503; may have acted"),
    ])
    .await;
}

/// A token that cannot be renewed is refused once for all.
#[tokio::test]
async fn refused_tokens() {
    check_rows(vec![
        final_row(Fault::InvalidToken(401), "Api 401 124: Invalid access token."),
        final_row(Fault::InvalidToken(400), "Api 400 124: Invalid access token."),
        json_row(
            401,
            json!({ "status": false, "errorCode": 401, "errorMessage": "No." }),
            "Api 401 401: No.",
        ),
    ])
    .await;
}

/// The status says more than the body that cannot be read, and decides what is retried.
#[tokio::test]
async fn cut_bodies() {
    let cut = |status| {
        Fault::CutAnswer(
            Answer::body(status, "text/html", HTML).header("x-zm-trackingid", "v=2.0;clid=test;rid=1"),
        )
    };
    check_rows(vec![
        final_row(cut(400), "Api 400"),
        final_row(cut(500), "Api 500; may have acted"),
        row(cut(503), [2, 1, 2, 1], [4, 1, 4, 1], "Api 503; may have acted"),
        row(cut(429), [2, 2, 2, 1], [4, 4, 4, 1], "RateLimit 429; no reset"),
    ])
    .await;
}
