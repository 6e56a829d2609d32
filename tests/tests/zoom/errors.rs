//! Failures: what the service says in its error responses, and what it says beside them.

use client_tests::server::{Answer, Server};
use serde_json::json;
use zoom_client::runtime::{Error, StatusCode};
use zoom_client::{v1, v2};

use crate::{exchange, exchange_1, version_1, version_2};

async fn error(answer: Answer) -> v2::Error {
    let (_, outcome) = exchange(answer, |client| client.users().get("z8")).await;
    outcome.unwrap_err()
}

#[tokio::test]
async fn error_with_code_and_message() {
    let body = json!({
        "code": 300, "message": "Validation Failed.",
        "errors": [{ "field": "email", "field_value": "x", "message": "Invalid field." }],
    });
    let error = error(Answer::json(404, &body).header("x-zm-trackingid", "rid=WEB_1")).await;
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(
        error.to_string(),
        "operation `user` failed with 404 Not Found: 300: Validation Failed. (tracking id rid=WEB_1)"
    );
    let described = error.api().unwrap();
    assert_eq!(
        (described.code, described.message.as_deref()),
        (Some(v2::types::ErrorCode::Invalid), Some("Validation Failed."))
    );
    let fields = described.errors.as_ref().unwrap();
    assert_eq!(fields.first().unwrap().field.as_deref(), Some("email"));
    assert_eq!(fields.first().unwrap().field_value.as_deref(), Some("x"));
    let Error::Api(error) = error else { panic!("{error:?}") };
    assert_eq!(error.headers.get("x-zm-trackingid").unwrap(), "rid=WEB_1");
    assert_eq!(error.operation.path, "/users/{userId}");
}

/// Bodies that are no error as documented; the text shows what there is.
#[tokio::test]
async fn other_bodies_of_errors() {
    let html = "<html><body><h1>502 Bad Gateway</h1></body></html>";
    for (answer, status, text) in [
        (Answer::body(502, "text/html", html), 502, "502 Bad Gateway: \"502 Bad Gateway\""),
        (Answer::empty(500), 500, "500 Internal Server Error"),
        // Unescaped quotation marks, as Zoom has sent them in a list of scopes.
        (
            Answer::body(400, "application/json", r#"{"code":104,"message":"scopes:["user:read"]"}"#),
            400,
            "scopes:[",
        ),
        (
            Answer::json(401, &json!({ "status": false, "errorCode": 401, "errorMessage": "No." })),
            401,
            "401: No.",
        ),
        (Answer::json(418, &json!([1])), 418, "a body of 3 bytes"),
        (Answer::json(503, &json!({})), 503, "503"),
    ] {
        let error = error(answer).await;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert!(error.api().is_none(), "{error:?}");
        assert!(error.to_string().contains(text), "{error}");
        assert!(matches!(error, Error::Api(_)), "{error:?}");
    }
}

#[tokio::test]
async fn errors_of_fewer_fields() {
    for (body, code, message) in [
        (json!({ "code": 120, "message": "" }), Some(120), Some("")),
        (json!({ "code": -1, "message": "No file." }), Some(-1), Some("No file.")),
        (json!({ "code": "1001", "message": "By text." }), Some(1001), Some("By text.")),
        (json!({ "message": "No code." }), None, Some("No code.")),
        (json!({ "code": null, "message": "Null." }), None, Some("Null.")),
    ] {
        let error = error(Answer::json(400, &body)).await;
        let described = error.api().unwrap_or_else(|| panic!("{error:?}"));
        let told = described.code.as_ref().map(v2::types::ErrorCode::value);
        assert_eq!((told, described.message.as_deref()), (code, message));
    }
}

/// Version 1 answers 200 and tells the error in the body alone.
#[tokio::test]
async fn error_of_version_1() {
    let answer = Answer::json(200, &json!({ "error": { "code": 1001, "message": "User not exist" } }));
    let body = v1::types::GetUser { id: "z8".to_owned(), ..Default::default() };
    let (_, outcome) = exchange_1(answer, |client| client.user().get(&body)).await;
    let error = outcome.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    let described = &error.api().unwrap().error;
    assert_eq!((described.code, described.message.as_deref()), (Some(1001), Some("User not exist")));
    assert_eq!(error.to_string(), "operation `userGet` failed with 200 OK: 1001: User not exist");
}

/// The word alone is no error, and neither is a null.
#[tokio::test]
async fn no_error_of_version_1() {
    for body in [json!({ "id": "z8", "dept": "error" }), json!({ "id": "z8", "error": null })] {
        let call = v1::types::GetUser { id: "z8".to_owned(), ..Default::default() };
        let (_, outcome) = exchange_1(Answer::json(200, &body), |client| client.user().get(&call)).await;
        assert_eq!(outcome.unwrap().id.as_deref(), Some("z8"));
    }
}

/// A success whose body is not what the document says names the operation and the place.
#[tokio::test]
async fn unreadable_answers() {
    for (answer, words) in [
        (Answer::body(200, "application/json", "{\"type\": 1,"), &["`user`", "200 OK", "line 1"][..]),
        (Answer::json(200, &json!({ "type": { "a": 1 } })), &["type", "integer"]),
        (
            Answer::json(200, &json!({ "type": 1, "phone_numbers": [{}, { "number": [] }] })),
            &["phone_numbers[1].number"],
        ),
        (Answer::body(200, "text/html", "<html>"), &["text/html"]),
        (Answer::json(200, &json!([])), &["object", "list"]),
    ] {
        let error = error(answer).await;
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        for word in words {
            assert!(error.to_string().contains(word), "`{word}` is not in: {error}");
        }
    }
}

/// A required field that is missing.
#[tokio::test]
async fn incomplete_answers() {
    let answer = Answer::json(200, &json!({ "channels": [] }));
    let (_, outcome) = exchange(answer, |client| client.groups().list_channels("g")).await;
    let error = outcome.unwrap_err();
    assert!(error.to_string().contains("the required field `group_id` is missing"), "{error}");
}

#[tokio::test]
async fn no_credentials() {
    let server = Server::answering([]);
    let client = v2::Client::builder().base_url(server.url()).build().unwrap();
    let error = client.users().get("me").await.unwrap_err();
    assert!(matches!(error, Error::Auth(_)), "{error:?}");
    let message = error.to_string();
    let missing = "operation `user` needs credentials for `openapi_oauth`; the client has none";
    let help = "`anonymous` of the client or of the call's options sends it without";
    assert_eq!(message, format!("{missing} ({help})"));
    let other = v2::AccessToken::new("token-1");
    let client = v1::Client::builder().base_url(server.url()).credentials(other).build().unwrap();
    let message = client.user().get(&v1::types::GetUser::new("z8")).await.unwrap_err().to_string();
    for word in ["userGet", "`api_key` and `api_secret`", "`openapi_oauth`"] {
        assert!(message.contains(word), "`{word}` is not in: {message}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn no_server() {
    // Nobody listens at the port 1, and no test can come to listen there.
    let builder = v2::Client::builder().base_url("http://127.0.0.1:1");
    let builder = builder.credentials(v2::AccessToken::new("token-1"));
    let error = builder.build().unwrap().users().get("me").await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert!(error.to_string().contains("operation `user` got no response"), "{error}");
    assert_eq!((error.status(), error.is_timeout()), (None, false));
}

/// A client that cannot be built tells so at the call.
#[tokio::test]
async fn wrong_base_url() {
    for url in
        ["", "api.zoom.us", "ftp://example.org", "https://example.org/?a=1", "https://me:hush@example.org"]
    {
        let error = v2::Client::builder().base_url(url).build().unwrap_err();
        assert!(error.to_string().contains("base URL"), "{error}");
        assert!(!error.to_string().contains("hush"), "{error}");
        let client = v2::Client::builder().base_url(url).build_or_defer();
        assert!(matches!(client.users().get("me").await, Err(Error::Build(_))));
    }
}

/// A failure leaves the client as it was.
#[tokio::test]
async fn a_call_after_a_failure() {
    let failure = Answer::json(500, &json!({ "code": 1, "message": "Try again." }));
    let server = Server::answering([failure, Answer::json(200, &json!({ "type": 1 }))]);
    let client = version_2(&server);
    assert!(client.users().get("me").await.is_err());
    assert!(client.users().get("me").await.is_ok());
    let server = Server::answering([Answer::empty(500), Answer::json(200, &json!({ "id": "z8" }))]);
    let client = version_1(&server);
    assert!(client.user().get(&v1::types::GetUser::new("z8")).await.is_err());
    assert!(client.user().get(&v1::types::GetUser::new("z8")).await.is_ok());
}
