//! Redirects: what goes along to which host, and where they end.

use client_tests::described::{Described, Fault};
use client_tests::server::{Answer, Request, Server};
use serde_json::json;

use super::{KINDS, Kind};

/// A server elsewhere, which answers everything.
fn elsewhere() -> Server {
    Server::start(|_| Some(Answer::json(200, &json!({ "id": "z8" }))))
}

fn redirecting(kind: Kind, to: &str) -> Described {
    let server = kind.server();
    server.misbehave(kind.operation(), 1, Fault::Redirect(307, to.to_owned()));
    server
}

/// What a request carries that proves who calls.
fn credentials(request: &Request) -> Vec<String> {
    let header = request.header("Authorization").map(str::to_owned);
    let text = request.text();
    let fields = text.split('&').filter(|field| field.starts_with("api_")).map(str::to_owned);
    header.into_iter().chain(fields).collect()
}

/// A stream is spent, so that the redirect is its response.
const REDIRECT: &str = "Api 307";

/// A redirect within the host is followed with everything.
#[tokio::test]
async fn on_the_same_host() {
    for kind in KINDS {
        let server = kind.server();
        server.misbehave(kind.operation(), 1, Fault::Redirect(307, server.url().to_owned()));
        let told = kind.call(&kind.builder(server.base_url()).build().unwrap()).await;
        let records = server.records_of(kind.operation());
        let (words, requests) = if kind == Kind::Upload { (REDIRECT, 1) } else { ("ok", 2) };
        assert_eq!((told.text.as_str(), records.len()), (words, requests), "{kind:?}");
        kind.check_bodies(&records);
    }
}

/// Another host gets the request without what proves who calls, and none that has a body, unless it is trusted.
#[tokio::test]
async fn to_another_host() {
    for (kind, trusted) in KINDS.into_iter().flat_map(|kind| [(kind, false), (kind, true)]) {
        let elsewhere = elsewhere();
        let server = redirecting(kind, elsewhere.url());
        let mut builder = kind.builder(server.base_url());
        if trusted {
            builder = builder.trusted_host("127.0.0.1");
        }
        let told = kind.call(&builder.build().unwrap()).await;
        assert_eq!(server.records_of(kind.operation()).len(), 1, "{kind:?}");
        if kind == Kind::Upload {
            assert_eq!(told.text, REDIRECT);
            assert!(elsewhere.requests().is_empty());
            continue;
        }
        if !trusted && kind != Kind::Read {
            assert_eq!(told.text, REDIRECT, "{kind:?}");
            assert!(elsewhere.requests().is_empty());
            continue;
        }
        assert_eq!(told.text, "ok", "{kind:?}");
        let request = elsewhere.request();
        assert_eq!(request.method, if kind == Kind::Read { "GET" } else { "POST" });
        let expected = match kind {
            _ if !trusted => vec![],
            Kind::Marked => vec!["api_key=key-1".to_owned(), "api_secret=secret-1".to_owned()],
            _ => vec!["Bearer token-1".to_owned()],
        };
        assert_eq!(credentials(&request), expected, "{kind:?}");
        let body = match kind {
            Kind::Write => r#"{"name":"g"}"#,
            Kind::Marked => "id=z8&api_key=key-1&api_secret=secret-1",
            _ => "",
        };
        assert_eq!(request.text(), body, "{kind:?}");
    }
}

/// A circle ends after ten redirects, and the last is the response; it is no reason to begin again.
#[tokio::test]
async fn in_a_circle() {
    for (kind, requests) in KINDS.into_iter().zip([11, 11, 11, 1]) {
        let server = kind.server();
        server.misbehave(kind.operation(), usize::MAX, Fault::Redirect(307, server.url().to_owned()));
        let told = kind.call(&kind.builder(server.base_url()).build().unwrap()).await;
        assert_eq!((told.text.as_str(), told.attempts), (REDIRECT, Some(1)), "{kind:?}");
        assert_eq!(server.records_of(kind.operation()).len(), requests, "{kind:?}");
    }
}

/// A 303 asks for what became of a write by `GET`; 301 and 302 do so of a `POST`.
#[tokio::test]
async fn that_change_the_method() {
    for status in [301, 302, 303] {
        let elsewhere = elsewhere();
        let server = Kind::Write.server();
        server.misbehave("groupCreate", 1, Fault::Redirect(status, elsewhere.url().to_owned()));
        let told = Kind::Write.call(&Kind::Write.builder(server.base_url()).build().unwrap()).await;
        assert_eq!(told.text, "ok", "{status}");
        let request = elsewhere.request();
        assert_eq!((request.method.as_str(), request.text()), ("GET", String::new()), "{status}");
    }
}

/// A redirect that leads nowhere is the response.
#[tokio::test]
async fn that_lead_nowhere() {
    for answer in [
        Answer::empty(307),
        Answer::empty(307).header("Location", "ftp://127.0.0.1/"),
        Answer::empty(307).header("Location", "http://"),
    ] {
        let server = Kind::Read.server();
        server.misbehave("groups", usize::MAX, Fault::Prepared(answer));
        let told = Kind::Read.call(&Kind::Read.builder(server.base_url()).build().unwrap()).await;
        assert_eq!((told.text.as_str(), server.records_of("groups").len()), (REDIRECT, 1));
    }
}
