//! The server's faults: what each looks like to a client that does nothing by itself.

use client_tests::described::{Described, Document, Fault, Limit, Outcome, RetryAfter};
use client_tests::server::Gate;
use serde_json::json;

use crate::raw::{Answer, connect, receive, request, send};

const TOKEN: &str = "Authorization: Bearer token-1";
const JSON: &str = "Content-Type: application/json";

fn server() -> Described {
    let server = Described::new(Document::version_2());
    server.accept_token("token-1");
    server
}

/// Reads the list of groups once with the fault and once without it.
#[track_caller]
fn check_fault(fault: Fault, check: impl FnOnce(Option<Answer>)) {
    let server = server();
    server.misbehave("groups", 1, fault);
    let list = request(&server, "GET /v2/groups", &[TOKEN], "");
    check(send(&server, &list));
    assert_eq!(send(&server, &list).unwrap().status, 200, "the fault is over");
    let records = server.records_of("groups");
    assert!(matches!(records[0].outcome, Outcome::Faulty(_)), "{:?}", records[0].outcome);
    assert_eq!(records.len(), 2);
}

#[test]
fn resets() {
    check_fault(Fault::ResetBeforeReading, |answer| assert!(answer.is_none()));
    check_fault(Fault::ResetAfterReading, |answer| assert!(answer.is_none()));
}

/// The server knows of a reset request no more than its head.
#[test]
fn reset_before_the_body() {
    let server = server();
    server.misbehave("groupCreate", 1, Fault::ResetBeforeReading);
    assert!(send(&server, &request(&server, "POST /v2/groups", &[TOKEN, JSON], r#"{"name":"g"}"#)).is_none());
    let record = &server.records_of("groupCreate")[0];
    assert!(record.request.body.is_empty() && record.inputs.body.is_none());
}

#[test]
fn slow_first_byte() {
    let server = server();
    let (gate, key) = Gate::closed();
    server.misbehave("groups", 1, Fault::Held(gate));
    let stream = connect(&server);
    let list = request(&server, "GET /v2/groups", &[TOKEN], "");
    std::io::Write::write_all(&mut &stream, list.as_bytes()).unwrap();
    key.arrived(1);
    stream.set_nonblocking(true).unwrap();
    let early = stream.peek(&mut [0]).map_err(|error| error.kind());
    assert_eq!(early, Err(std::io::ErrorKind::WouldBlock));
    stream.set_nonblocking(false).unwrap();
    key.open();
    assert_eq!(receive(&stream).unwrap().status, 200);
}

#[test]
fn damaged_answers() {
    check_fault(Fault::CutInHalf, |answer| {
        let answer = answer.unwrap();
        assert!(answer.status == 200 && !answer.is_whole(), "{answer:?}");
    });
    check_fault(Fault::ContentType("text/html"), |answer| {
        let answer = answer.unwrap();
        assert_eq!((answer.header("Content-Type"), answer.json().is_object()), (Some("text/html"), true));
    });
    check_fault(Fault::InvalidJson, |answer| {
        let answer = answer.unwrap();
        assert!(answer.is_whole() && serde_json::from_slice::<serde_json::Value>(&answer.body).is_err());
    });
}

#[test]
fn rate_limits() {
    let date = || "Fri, 02 Jan 2099 00:00:00 GMT".to_owned();
    let time = || "2099-01-02T00:00:00Z".to_owned();
    let rows = [
        (Limit::Second, RetryAfter::Missing, Some("QPS"), None, "per-second"),
        (Limit::Second, RetryAfter::Seconds(2), Some("QPS"), Some("2".to_owned()), "per-second"),
        (Limit::Day, RetryAfter::Date(date()), Some("Daily-limit"), Some(date()), "daily"),
        (Limit::Day, RetryAfter::Timestamp(time()), Some("Daily-limit"), Some(time()), "daily"),
        (Limit::Concurrent, RetryAfter::Missing, None, None, "concurrent"),
    ];
    for (limit, retry_after, kind, header, text) in rows {
        check_fault(Fault::TooManyRequests(limit, retry_after), |answer| {
            let answer = answer.unwrap();
            assert_eq!(answer.status, 429);
            assert_eq!(answer.header("X-RateLimit-Type"), kind);
            assert_eq!(answer.header("X-RateLimit-Remaining"), kind.map(|_| "0"));
            assert_eq!(answer.header("Retry-After"), header.as_deref());
            assert!(answer.json()["message"].as_str().unwrap().contains(text));
        });
    }
}

#[test]
fn error_statuses() {
    for status in [401, 400] {
        check_fault(Fault::InvalidToken(status), |answer| {
            let answer = answer.unwrap();
            assert_eq!((answer.status, &answer.json()["code"]), (status, &json!(124)));
            assert!(answer.header("x-zm-trackingid").is_some());
        });
    }
    for status in [500, 502, 503, 504] {
        check_fault(Fault::Gateway(status), |answer| {
            let answer = answer.unwrap();
            assert_eq!((answer.status, answer.header("Content-Type")), (status, Some("text/html")));
            assert!(answer.text().starts_with("<html>"));
        });
    }
    check_fault(Fault::Answer(500, json!({ "code": 500 })), |answer| {
        assert_eq!(answer.unwrap().json(), json!({ "code": 500 }));
    });
}

#[test]
fn redirects() {
    check_fault(Fault::Redirect(307, "http://elsewhere.example".to_owned()), |answer| {
        let answer = answer.unwrap();
        let location = answer.header("Location");
        assert_eq!((answer.status, location), (307, Some("http://elsewhere.example/v2/groups")));
    });
}

/// Orders are carried out in their order, each as often as it says, and only for what they match.
#[test]
fn orders() {
    let server = server();
    server.misbehave("groups", 2, Fault::Gateway(503));
    server.misbehave("groups", 1, Fault::Gateway(504));
    server.misbehave_where(1, Fault::Gateway(502), |request| request.target.contains("page_size=9"));
    let status = |target: &str| {
        let text = request(&server, &format!("GET /v2/{target}"), &[TOKEN], "");
        send(&server, &text).unwrap().status
    };
    assert_eq!(status("users"), 200);
    assert_eq!(["groups", "groups", "groups", "groups"].map(status), [503, 503, 504, 200]);
    assert_eq!(["users?page_size=9", "users?page_size=9"].map(status), [502, 200]);
}

/// A connection serves one request after the other.
#[test]
fn connections_are_kept() {
    let server = server();
    let stream = connect(&server);
    let list = request(&server, "GET /v2/groups", &[TOKEN], "");
    for _ in 0..3 {
        std::io::Write::write_all(&mut &stream, list.as_bytes()).unwrap();
        assert_eq!(receive(&stream).unwrap().header("Connection"), Some("keep-alive"));
    }
    assert_eq!(server.records_of("groups").len(), 3);
}
