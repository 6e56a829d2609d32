//! Responses: values, errors, and what is neither.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::tests::example::{Problem, SettingsAnswer, Status, User, UserList, UserType, Users};
use crate::tests::server::{Answer, Server, answer, ok};
use crate::{
    Bytes, Client, DateTime, Error, FromResponse, Json, Operation, Options, Service, StatusCode, Untyped,
};

const SERVICE: Service = Service { error_keys: &["error"], ..Service::DEFAULT };

const PLAIN: Operation = Operation { id: "plain", path: "/a", ..Operation::DEFAULT };

async fn get<T: FromResponse>(answer: Answer) -> Result<T, Error<Problem>> {
    Server::answering(answer).client().call(&PLAIN).await
}

fn no_content() -> Answer {
    Answer { status: 204, headers: Vec::new(), body: Vec::new() }
}

#[tokio::test]
async fn values() {
    assert_eq!(get::<UserList>(ok(r#"{"total": 3}"#)).await.unwrap().total, Some(3));
    assert_eq!(get::<Vec<i64>>(ok("[1]")).await.unwrap(), [1]);
    assert_eq!(get::<BTreeMap<String, bool>>(ok(r#"{"a": true}"#)).await.unwrap().len(), 1);
    assert_eq!(get::<Json>(ok("[null]")).await.unwrap(), Json::Array(vec![Json::Null]));
    assert_eq!(get::<i64>(ok("7")).await.unwrap(), 7);
    assert_eq!(get::<Status>(ok(r#""active""#)).await.unwrap(), Status::Active);
    assert_eq!(get::<DateTime>(ok(r#""soon""#)).await.unwrap().as_str(), "soon");
    assert_eq!(get::<Option<UserType>>(ok("null")).await.unwrap(), None);
    assert_eq!(get::<Bytes>(answer(201, "image/png", [0, 255])).await.unwrap().as_ref(), [0, 255]);
    get::<()>(answer(299, "text/html", "<p>")).await.unwrap();
}

#[tokio::test]
async fn texts() {
    for (content_type, body, text) in [
        ("application/json", r#""a\n""#, "a\n"),
        ("application/problem+json; charset=utf-8", r#""a""#, "a"),
        ("application/json", "plain", "plain"),
        ("text/plain", r#""a""#, r#""a""#),
        ("text/csv", "a,b\n", "a,b\n"),
        ("text/plain", "", ""),
    ] {
        assert_eq!(get::<String>(answer(200, content_type, body)).await.unwrap(), text);
        let optional = get::<Option<String>>(answer(200, content_type, body)).await.unwrap();
        assert_eq!(optional.unwrap_or_default(), text);
    }
}

#[tokio::test]
async fn texts_that_are_null() {
    for (content_type, body, text) in [
        ("application/json", "null", None),
        ("application/json", " null\n", None),
        ("application/json", r#""null""#, Some("null")),
        ("text/plain", "null", Some("null")),
        ("", "null", None),
    ] {
        let value = get::<Option<String>>(answer(200, content_type, body)).await.unwrap();
        assert_eq!(value.as_deref(), text, "{content_type} {body}");
    }
}

/// A text is read by the charset of its content type, and never by guessing.
#[tokio::test]
async fn charsets() {
    let utf16 =
        |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let little =
        |mark: bool| [if mark { &b"\xff\xfe"[..] } else { b"" }, &utf16("é€😀", u16::to_le_bytes)].concat();
    let big = utf16("é€😀", u16::to_be_bytes);
    for (content_type, body, text) in [
        ("text/plain", "é".as_bytes().to_vec(), "é"),
        ("text/plain; charset=utf-8", "é".as_bytes().to_vec(), "é"),
        ("text/plain; Charset=\"ISO-8859-1\"", b"\xe9\x80".to_vec(), "é€"),
        ("text/csv; header=present; charset = windows-1252", b"a,\x93\xe9\x94".to_vec(), "a,“é”"),
        ("text/plain; charset=us-ascii", b"abc".to_vec(), "abc"),
        ("text/plain; charset=utf-16le", little(false), "é€😀"),
        ("text/plain; charset=utf-16", little(true), "é€😀"),
        ("text/plain; charset=utf-16be", big, "é€😀"),
        ("text/plain; charset=utf-8", little(true), "é€😀"),
        ("text/plain; charset=latin1", "\u{feff}é".as_bytes().to_vec(), "é"),
        ("application/json; charset=iso-8859-1", b"\"\xe9\"".to_vec(), "é"),
        ("application/json; charset=iso-8859-1", "\"é\"".as_bytes().to_vec(), "é"),
    ] {
        let read = get::<String>(answer(200, content_type, body)).await;
        assert_eq!(read.unwrap(), text, "{content_type}");
    }
    for (content_type, body, message) in [
        ("text/plain", &b"\xe9"[..], "it is not text in `utf-8`, and its content type names no charset"),
        ("text/plain; charset=utf-8", b"\xe9", "it is not text in `utf-8`"),
        ("text/plain; charset=utf-16", b"a", "it is not text in `utf-16`"),
        ("text/plain; charset=utf-16le", b"\0\xd8", "it is not text in `utf-16le`"),
        ("text/plain; charset=klingon", b"a", "its charset `klingon` is not known"),
        ("application/json", b"\"\xe9\"", "it is not text in `utf-8`, and its content type names no charset"),
    ] {
        let error = get::<String>(answer(200, content_type, body)).await.unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
        assert_eq!(get::<Bytes>(answer(200, content_type, body)).await.unwrap().as_ref(), body);
    }
    let known = get::<String>(answer(200, "text/plain; charset=koi8-r", b"\xc1")).await;
    assert_eq!(known.ok().as_deref(), if cfg!(feature = "charset") { Some("а") } else { None });
    let users: UserList =
        get(answer(200, "application/json; charset=utf-16le", utf16("{}", u16::to_le_bytes)))
            .await
            .unwrap_or_default();
    assert_eq!(users, UserList::default());
}

/// Whatever type the document gives a response, its bytes can be had as they came.
#[tokio::test]
async fn bytes_of_any_call() {
    const LINES: Operation = Operation { streams: &["application/x-ndjson"], ..PLAIN };
    let body = b"\xef\xbb\xbf\xff";
    for content_type in ["image/png", "application/json", "application/x-ndjson", ""] {
        let client = Server::answering(answer(200, content_type, body)).client();
        assert_eq!(client.call::<(), ()>(&PLAIN).bytes().await.unwrap().as_ref(), body);
        assert_eq!(client.call::<UserList, ()>(&LINES).bytes().await.unwrap().as_ref(), body);
        let mut download = client.call::<Json, ()>(&PLAIN).download().await.unwrap();
        assert_eq!(download.chunk().await.unwrap().unwrap().as_ref(), body);
    }
    let refused = Server::answering(answer(404, "application/json", r#"{"message": "m"}"#)).client();
    let error = refused.call::<(), Problem>(&PLAIN).bytes().await.unwrap_err();
    assert_eq!(error.api().unwrap().message.as_deref(), Some("m"));
}

/// A response of which the document says nothing is what its content type says.
#[tokio::test]
async fn untyped_responses() {
    for (content_type, body, is_json) in [
        ("application/json", "[1]", true),
        ("application/hal+json; charset=utf-8", "[1]", true),
        ("application/json", "", false),
        ("text/plain", "[1]", false),
        ("", "[1]", false),
    ] {
        let read: Untyped = get(answer(200, content_type, body)).await.unwrap();
        let expected = match is_json {
            true => Untyped::Json(serde_json::json!([1])),
            false => Untyped::Bytes(Bytes::from_static(body.as_bytes())),
        };
        assert_eq!(read, expected, "{content_type}");
    }
    get::<Untyped>(ok("{")).await.unwrap_err();
}

/// Where no content type is sent, a text is in what the call asked for.
#[tokio::test]
async fn texts_without_a_content_type() {
    const CSV: Operation = Operation { accept: "text/csv", ..PLAIN };
    for (operation, body, text) in
        [(&PLAIN, r#""a""#, "a"), (&PLAIN, "a, b", "a, b"), (&CSV, r#""a""#, r#""a""#)]
    {
        let server = Server::answering(Answer { headers: Vec::new(), ..ok(body) });
        assert_eq!(server.client().call::<String, ()>(operation).await.unwrap(), text);
    }
}

/// What the type does not know of a response is found in the body.
#[tokio::test]
async fn unknown_fields() {
    let body = r#"{"total": 1, "new_field": {"a": [1]}, "users": [{"type": 1, "other": "x"}]}"#;
    let server = Server::answering(ok(body));
    let response = server.client().call::<UserList, ()>(&PLAIN).response().await.unwrap();
    let json = response.json().unwrap();
    assert_eq!(json["new_field"]["a"][0], 1);
    assert_eq!(json["users"][0]["other"], "x");
    assert_eq!(response.value().total, Some(1));
    let server = Server::answering(answer(200, "text/plain", "no JSON"));
    let response = server.client().call::<String, ()>(&PLAIN).response().await.unwrap();
    assert!(response.json().unwrap_err().to_string().contains("line 1, column"));
}

#[tokio::test]
async fn empty_bodies() {
    get::<()>(no_content()).await.unwrap();
    assert_eq!(get::<Option<i64>>(no_content()).await.unwrap(), None);
    assert!(get::<Vec<i64>>(no_content()).await.unwrap().is_empty());
    assert!(get::<BTreeMap<String, i64>>(ok(" \n")).await.unwrap().is_empty());
    assert_eq!(get::<Problem>(no_content()).await.unwrap(), Problem::default());
    assert_eq!(get::<UserList>(no_content()).await.unwrap(), UserList::default());
    assert_eq!(get::<String>(no_content()).await.unwrap(), "");
    let message = "operation `plain` got 204 No Content with a body that does not fit: ";
    let error = get::<User>(no_content()).await.unwrap_err().to_string();
    assert!(
        error.starts_with(message)
            && error.ends_with("the body is empty, and the required field `type` is missing"),
        "{error}"
    );
    for error in [
        get::<i64>(no_content()).await.unwrap_err(),
        get::<SettingsAnswer>(no_content()).await.map(drop).unwrap_err(),
    ] {
        assert_eq!(error.to_string(), format!("{message}the body is empty"));
    }
}

#[tokio::test]
async fn responses_keep_status_and_headers() {
    let answer =
        Answer { headers: vec![("X-Request-Id", "r1".to_owned())], ..answer(201, "", "{\"total\": 1}") };
    let server = Server::answering(answer);
    let response = server.client().call::<UserList, ()>(&PLAIN).response().await.unwrap();
    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(response.header("x-request-id"), Some("r1"));
    assert_eq!(response.headers().len(), 3);
    assert_eq!(response.body().as_ref(), b"{\"total\": 1}");
    assert_eq!(response.value().total, Some(1));
    assert_eq!(response.into_inner().total, Some(1));
}

#[tokio::test]
async fn answers_that_do_not_fit() {
    let error = get::<UserList>(ok(r#"{"users": [{"type": {}}]}"#)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "operation `plain` got 200 OK with a body that does not fit: \
         users[0].type: expected an integer, found an object (line 1, column 22)"
    );
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.body().unwrap().as_ref(), br#"{"users": [{"type": {}}]}"#);
    let Error::Decode(answer) = error else { panic!("another error") };
    assert_eq!(answer.source.path, "users[0].type");
    assert_eq!(answer.headers.len(), 3);
    let error = get::<UserList>(answer_html()).await.unwrap_err().to_string();
    assert!(error.contains("expected value; the content type is `text/html` (line 1, column 1)"), "{error}");
}

fn answer_html() -> Answer {
    answer(200, "text/html", "<html>")
}

/// Asks for a value and compares status, described error and text of the error.
async fn check_refusal(answer: Answer, error: Option<Problem>, text: &str) {
    let status = answer.status;
    let body = answer.body.clone();
    let refused = get::<UserList>(answer).await.unwrap_err();
    assert_eq!(refused.to_string(), format!("operation `plain` failed with {text}"));
    assert_eq!(refused.status().unwrap().as_u16(), status);
    assert_eq!(refused.body().unwrap().as_ref(), body);
    assert_eq!(refused.api(), error.as_ref());
}

fn problem(code: Option<i64>, message: &str) -> Option<Problem> {
    Some(Problem { code, message: Some(message.to_owned()) })
}

#[tokio::test]
async fn api_errors() {
    let body = r#"{"code": 1001, "message": "No such user."}"#;
    check_refusal(
        answer(404, "application/json", body),
        problem(Some(1001), "No such user."),
        "404 Not Found: 1001: No such user.",
    )
    .await;
    check_refusal(
        answer(400, "application/json", r#"{"message": "m", "x": 1}"#),
        problem(None, "m"),
        "400 Bad Request: m",
    )
    .await;
    // A body of another shape never hides the status.
    check_refusal(answer(502, "text/html", "<h1>Bad</h1>"), None, "502 Bad Gateway: \"Bad\"").await;
    check_refusal(
        answer(500, "application/json", r#"{"oops": 1}"#),
        None,
        "500 Internal Server Error: a body of 11 bytes without a message",
    )
    .await;
    check_refusal(answer(500, "application/json", r#"{"code": "x"}"#), None, "500 Internal Server Error: x")
        .await;
    check_refusal(answer(503, "", ""), None, "503 Service Unavailable").await;
    check_refusal(answer(304, "", ""), None, "304 Not Modified").await;
    let body = r#"{"error": {"code": "e", "message": "m"}}"#;
    check_refusal(answer(403, "application/json", body), None, "403 Forbidden: e: m").await;
    let body = r#"{"error": "invalid_grant", "error_description": "d"}"#;
    check_refusal(answer(401, "application/json", body), None, "401 Unauthorized: d").await;
    check_refusal(answer(409, "application/json", r#"{"title": "t"}"#), None, "409 Conflict: t").await;
    // Quotation marks that the service forgot to escape.
    let body = r#"{"code": 1, "message": "lacks ["a"]"}"#;
    check_refusal(answer(400, "application/json", body), None, r#"400 Bad Request: 1: lacks ["a"]"#).await;
}

/// What is no message is not told: it may be a secret.
#[tokio::test]
async fn bodies_are_not_shown() {
    let [token, text, users] = [r#"{"token": "hunter2"}"#, "hunter2", r#"{"users": "hunter2"}"#];
    for (status, body) in [(400, token), (400, text), (400, users), (200, text), (200, users)] {
        let error = get::<UserList>(answer(status, "application/json", body)).await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
        assert!(error.body().is_some());
    }
}

#[tokio::test]
async fn a_byte_order_mark_is_no_part_of_the_text() {
    let users: UserList = get(answer(200, "application/json", "\u{feff}{\"users\": []}")).await.unwrap();
    assert_eq!(users, UserList::default());
}

#[tokio::test]
async fn errors_of_other_types() {
    let client = |answer| Server::answering(answer).client();
    let refused = client(answer(400, "text/plain", "bad")).call::<(), String>(&PLAIN).await.unwrap_err();
    assert_eq!(refused.api().unwrap(), "bad");
    let refused = client(answer(400, "", "")).call::<(), ()>(&PLAIN).await.unwrap_err();
    assert_eq!(refused.api(), Some(&()));
    let refused = client(answer(400, "", "{}")).call::<(), Json>(&PLAIN).await.unwrap_err();
    assert!(refused.api().unwrap().is_object());
}

#[tokio::test]
async fn retry_after() {
    let answer = Answer { headers: vec![("Retry-After", "17".to_owned())], ..answer(429, "", "") };
    let Err(Error::RateLimit(error)) = get::<()>(answer).await else { panic!("no rate limit") };
    let error = error.response.unwrap();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(17)));
    assert_eq!(error.operation.id, "plain");
}

#[tokio::test]
async fn errors_with_a_status_of_success() {
    for (body, failed) in [
        (r#"{"error": {"code": 1}, "message": "m"}"#, true),
        (r#"{"users": [], "error": "x"}"#, true),
        (r#"{"error": null}"#, false),
        (r#"{"total": 1, "other": {"error": 1}}"#, false),
        (r#"{}"#, false),
    ] {
        let server = Server::answering(ok(body));
        let client = server.builder().service(&SERVICE).build().unwrap();
        let outcome = client.call::<UserList, Problem>(&PLAIN).await;
        assert_eq!(
            matches!(&outcome, Err(Error::Api(error)) if error.status == StatusCode::OK),
            failed,
            "{body}"
        );
        assert_eq!(outcome.is_ok(), !failed, "{body}");
        assert!(server.client().call::<UserList, Problem>(&PLAIN).await.is_ok(), "{body} without the key");
    }
}

/// The setting of the call comes before the client's, and both are named by the error.
#[tokio::test]
async fn long_bodies() {
    for (limit, of_call, fits) in
        [(2, None, true), (1, None, false), (1, Some(2), true), (2, Some(1), false), (2, Some(0), false)]
    {
        let server = Server::answering(ok("{}"));
        let client = server.builder().body_limit(limit).build().unwrap();
        let options = of_call.map_or_else(Options::new, |limit| Options::new().body_limit(limit));
        match client.call::<Json, ()>(&PLAIN).options(options).await {
            Ok(_) => assert!(fits),
            Err(error) => {
                assert!(!fits);
                let limit = of_call.unwrap_or(limit);
                let message = format!(
                    "operation `plain` got 200 OK with a body that does not fit: it is longer than {limit} bytes; \
                     `body_limit` of the client or of the call's options allows more"
                );
                assert_eq!(error.to_string(), message);
            }
        }
    }
}

/// The memory that values take is bounded for the client and for a call, whatever the response is read as.
#[tokio::test]
async fn large_values() {
    let users = format!(r#"{{"users": [{}]}}"#, vec![r#"{"type":1}"#; 1000].join(","));
    let server = Server::answering(ok(&users));
    let client = server.builder().decoded_limit(1 << 16).build().unwrap();
    let error = client.call::<UserList, ()>(&PLAIN).await.unwrap_err();
    assert!(error.to_string().contains("more than 65536 bytes of memory; `decoded_limit`"), "{error}");
    assert_eq!(error.body().unwrap().len(), users.len(), "the body is kept");
    client.call::<Json, ()>(&PLAIN).await.unwrap_err();
    client.call::<Bytes, ()>(&PLAIN).await.unwrap();
    let more = || Options::new().decoded_limit(1 << 24);
    let response = client.call::<UserList, ()>(&PLAIN).options(more()).response().await.unwrap();
    assert_eq!((response.value().users.len(), response.json().is_ok()), (1000, true));
    let response = client.call::<Bytes, ()>(&PLAIN).response().await.unwrap();
    assert!(response.json().is_err(), "it has the bound of its call");
    let less = Options::new().decoded_limit(1 << 10);
    server.client().call::<UserList, ()>(&PLAIN).options(less).await.unwrap_err();
}

/// A body that refuses a call is read as its type within the same bound, and its message only if it could be one.
#[tokio::test]
async fn large_refusals() {
    let many = vec![r#"{"":0}"#; 200_000].join(",");
    for (body, message) in [
        (format!(r#"{{"message": "no", "more": [{many}]}}"#), None),
        (r#"{"message": "no"}"#.to_owned(), Some("no")),
    ] {
        let server = Server::answering(answer(400, "application/json", body));
        let client = server.builder().decoded_limit(1 << 20).build().unwrap();
        let error = client.call::<Json, Json>(&PLAIN).await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
        assert_eq!(
            (error.api().is_some(), error.refusal().unwrap().problem().message()),
            (message.is_some(), message)
        );
    }
}

#[tokio::test]
async fn the_request_chooses_the_alternative() {
    for (option, security) in [(None, false), (Some("security"), true), (Some("another"), true)] {
        let server = Server::answering(ok(r#"{"enabled": true}"#));
        let answer = Users::new(server.client()).settings(option).await.unwrap();
        // Without a choice the alternative counts that lacks fewer fields.
        assert_eq!(matches!(answer, SettingsAnswer::Security(_)), security, "{option:?}");
    }
}

#[test]
fn clients_are_cheap_to_clone() {
    assert_eq!(size_of::<Client>(), size_of::<usize>());
    assert!(size_of::<Error<Problem>>() <= 64, "{}", size_of::<Error<Problem>>());
}
