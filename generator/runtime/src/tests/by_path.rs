//! Calls that the document does not have: where they go, with what, and how they end.

use std::sync::Arc;

use crate::pacing::{Limiting, Permit};
use crate::tests::example::Bag;
use crate::tests::server::{Server, answer, ok};
use crate::{
    ApiKey, Bearer, Bytes, Client, Credentials, Error, Json, Limiter, Operation, Options, QueryStyle,
    RetryPolicy,
};

/// What a GET of the path with the options asks the server for.
async fn check_line(path: &str, options: Options, line: &str) {
    let server = Server::answering(ok("1"));
    let client = Client::builder(format!("{}/v2/", server.url)).build().unwrap();
    client.get::<Json>(path).options(options).await.unwrap();
    assert_eq!(server.request().line, line);
}

#[tokio::test]
async fn paths_and_queries() {
    let options = Options::new();
    check_line("/users", options.clone(), "GET /v2/users").await;
    check_line("/a b/ä?q=x y&q=%2F#top", options.clone(), "GET /v2/a%20b/%C3%A4?q=x%20y&q=%2F").await;
    check_line("/a?q=1", options.clone().query("q", "2"), "GET /v2/a?q=1&q=2").await;
    check_line("/a?q=1&p=3&%71=4", options.clone().set_query("q", "2"), "GET /v2/a?p=3&q=2").await;
    let twice = options.query("q", "1").set_query("q", "2").query("q", "3");
    check_line("//evil.example.com/a", twice, "GET /v2//evil.example.com/a?q=2&q=3").await;
}

/// A parameter of an operation can be replaced, too.
#[tokio::test]
async fn options_replace() {
    let server = Server::answering(ok("1"));
    let mut call = server.client().call::<Json, ()>(&Operation::DEFAULT);
    call.query("q", QueryStyle::FORM, &vec!["1", "2"]);
    call.query("p", QueryStyle::FORM, &"3");
    call.options(Options::new().set_query("q", "4")).await.unwrap();
    assert_eq!(server.request().line, "GET /?p=3&q=4");
}

#[tokio::test]
async fn other_hosts_are_refused() {
    let client = Client::builder("http://127.0.0.1:1").build().unwrap();
    for path in ["https://evil.example.com/", "users", "", "@evil.example.com/", ":80/a"] {
        let error = client.get::<Json>(path).await.unwrap_err();
        assert!(matches!(error, Error::Build(_)), "{path}: {error:?}");
    }
}

/// All methods, with bodies, into types and without.
#[tokio::test]
async fn methods_and_bodies() {
    let server = Server::answering(ok(r#"{"id": "7"}"#));
    let client = server.client();
    let bag = client.get::<Bag>("/a").await.unwrap();
    assert_eq!(bag.id.as_deref(), Some("7"));
    let made: Json = client.post("/b").body(&bag).await.unwrap();
    assert_eq!(made["id"], "7");
    client.put::<()>("/c").body(&Json::from(vec![1])).await.unwrap();
    assert_eq!(client.patch::<Bytes>("/d").body(&"text").await.unwrap(), r#"{"id": "7"}"#);
    let response = client.delete::<()>("/e").response().await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
    let sent = server.requests();
    let lines: Vec<&str> = sent.iter().map(|request| request.line.as_str()).collect();
    assert_eq!(lines, ["GET /a", "POST /b", "PUT /c", "PATCH /d", "DELETE /e"]);
    assert_eq!([sent[2].text(), sent[3].text()], ["[1]", "\"text\""]);
    assert!(sent[1].text().contains(r#""id":"7""#), "{}", sent[1].text());
}

/// They carry all credentials of the client, those of the call alone, or none.
#[tokio::test]
async fn credentials() {
    let server = Server::answering(ok("1"));
    let both = Credentials::scheme("a", Bearer::new("t"))
        .and(Credentials::scheme("b", ApiKey::header("x-key", "k")));
    let client = server.client_with(both);
    client.get::<()>("/").await.unwrap();
    let own = Options::new().credentials(Credentials::scheme("c", Bearer::new("own")));
    client.get::<()>("/").options(own).await.unwrap();
    client.get::<()>("/").options(Options::new().anonymous()).await.unwrap();
    let sent = server.requests();
    let proofs = sent.iter().map(|request| (request.header("authorization"), request.header("x-key")));
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let expected = [(Some("Bearer t"), Some("k")), (Some("Bearer own"), None), (None, None)];
    assert_eq!(proofs.collect::<Vec<_>>(), expected.map(|(proof, key)| (owned(proof), owned(key))));
}

#[tokio::test]
async fn retries_and_errors() {
    let refusal = answer(404, "application/json", r#"{"message": "no such thing"}"#);
    let server = Server::answering_each([answer(503, "", ""), refusal]);
    let moment = std::time::Duration::from_millis(1);
    let client = server.builder().retry(RetryPolicy::new().backoff(moment, moment)).build().unwrap();
    let error = client.get::<Json>("/a").await.unwrap_err();
    assert_eq!(server.requests().len(), 2);
    assert_eq!(error.api().map(|error| &error["message"]), Some(&Json::from("no such thing")));
    let text = error.to_string();
    assert!(text.contains("client.get") && text.contains("no such thing"), "{text}");
}

/// Refuses all of one budget.
struct Strict;

impl Limiter for Strict {
    fn acquire<'a>(&'a self, label: &'a str) -> Limiting<'a, Result<Permit, crate::pacing::LimiterError>> {
        assert_eq!(label, "heavy");
        Box::pin(std::future::ready(Ok(Permit::Wait(std::time::Duration::MAX))))
    }
}

#[tokio::test]
async fn budgets() {
    let server = Server::answering(ok("1"));
    let client = server.builder().limiter(Arc::new(Strict)).build().unwrap();
    client.get::<Json>("/a").await.unwrap();
    let error = client.get::<Json>("/a").options(Options::new().rate_limit("heavy")).await.unwrap_err();
    assert!(matches!(error, Error::RateLimit(_)), "{error:?}");
    assert_eq!(server.requests().len(), 1);
}
