//! A service that means harm: texts that forge logs, bodies that fill the memory, lists without end, and endpoints that
//! repeat secrets.

use std::fmt::Debug;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use client_tests::server::{Answer, Request, Server};
use serde_json::{Value, json};
use zoom_client::runtime::{Error, Options};
use zoom_client::v2;

use crate::{decoded, exchange, version_2, version_2_with};

fn hostile() -> String {
    format!("a\nINFO ok\r\u{1b}[2J\u{9b}31m\u{202e}\u{2066}\u{2028}\u{feff}{}", "x".repeat(50_000))
}

#[track_caller]
fn check_text(text: &str) {
    let hidden = |one: char| one.is_control() || "\u{202e}\u{2066}\u{2028}\u{feff}".contains(one);
    let short: String = text.chars().take(200).collect();
    assert!(!text.chars().any(hidden) && text.chars().count() < 5000, "{}: {short:?}", text.len());
}

#[track_caller]
fn check_debug(value: &dyn Debug) {
    check_text(&format!("{value:?}"));
    check_text(&format!("{value:#?}").replace('\n', " "));
}

#[track_caller]
fn check_error(error: &(dyn std::error::Error + 'static)) {
    let mut next = Some(error);
    while let Some(error) = next {
        check_text(&error.to_string());
        check_debug(&error);
        next = error.source();
    }
}

/// Messages, codes, keys and values of responses that refuse a call or do not fit.
#[tokio::test]
async fn texts_of_answers() {
    let text = hostile();
    let object = Value::from_iter([(text.clone(), Value::from(text.as_str()))]);
    for body in [
        json!({ "code": text, "message": text, "errors": [{ "field": text, "message": text }] }),
        json!({ "code": 1, "message": { text.as_str(): text } }),
        json!([text]),
        object.clone(),
    ] {
        let answer = Answer::json(400, &body).header("x-zm-trackingid", &"y".repeat(20_000));
        let (_, outcome) = exchange(answer, |client| client.users().get("me")).await;
        let error = outcome.unwrap_err();
        check_error(&error);
        check_debug(&error.refusal().unwrap().problem());
    }
    for body in [json!({ "type": object }), json!({ "type": [text] }), json!({ "custom_attributes": text })] {
        let answer = Answer::body(200, &format!("text/{}", "y".repeat(20_000)), body.to_string());
        let (_, outcome) = exchange(answer, |client| client.users().get("me")).await;
        check_error(&outcome.unwrap_err());
    }
    let answer = Answer::body(200, "text/html", text);
    let (_, outcome) = exchange(answer, |client| client.users().get("me")).await;
    check_error(&outcome.unwrap_err());
}

/// The same within values that can be read.
#[test]
fn texts_of_values() {
    let text = hostile();
    check_debug(&v2::types::UserStatus::from(text.as_str()));
    let user: v2::types::User =
        decoded(&json!({ "type": 1, "first_name": text, "status": text, "created_at": text }));
    check_debug(&user);
    check_debug(&user.status);
}

/// A list that leads on for ever and gives nothing ends, with and without waiting.
#[tokio::test]
async fn empty_pages() {
    let next = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let token = next.fetch_add(1, Ordering::SeqCst);
        Some(Answer::json(200, &json!({ "users": [], "next_page_token": token.to_string() })))
    });
    let list = || version_2(&server).users().list().options(Options::new().max_empty_pages(4));
    let error = list().items().next().await.unwrap().err().unwrap();
    assert!(matches!(&error, Error::EmptyPages(told) if told.pages == 5), "{error}");
    assert_eq!(server.requests().len(), 5);
    let mut pages = list().pages();
    for _ in 0..5 {
        pages.next().await.unwrap().unwrap();
    }
    assert!(matches!(pages.next().await, Some(Err(Error::EmptyPages(_)))) && pages.next().await.is_none());
    assert_eq!((server.requests().len(), pages.position()), (10, Some("9")));
    let error = list().items().wait().next().unwrap().err().unwrap();
    assert!(matches!(error, Error::EmptyPages(_)) && server.requests().len() == 15);
}

/// A list without end has no more than its time.
#[tokio::test]
async fn the_time_of_a_list() {
    let next = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let token = next.fetch_add(1, Ordering::SeqCst);
        let users = json!([{ "email": "a@example.org", "type": 1 }]);
        Some(Answer::json(200, &json!({ "users": users, "next_page_token": token.to_string() })))
    });
    let list = |time| version_2(&server).users().list().options(Options::new().deadline(time));
    let mut items = list(Duration::from_secs(60)).items();
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(60)).await;
    tokio::time::resume();
    let error = items.next().await.unwrap().err().unwrap();
    assert!(error.is_timeout() && error.to_string().contains("list"), "{error}");
    assert_eq!((server.requests().len(), items.position()), (3, Some("2")));
    let error = list(Duration::ZERO).pages().wait().next().unwrap().err().unwrap();
    assert!(error.is_timeout() && server.requests().len() == 3);
}

/// A short body does not become a large value, unless the caller allows it.
#[tokio::test]
async fn small_bodies_of_large_values() {
    let users = vec![json!({ "email": "", "type": 1 }); 1000];
    let answer = Answer::json(200, &json!({ "users": users }));
    let list = |client: v2::Client, limit| client.users().list().options(Options::new().decoded_limit(limit));
    let (_, outcome) = exchange(answer.clone(), |client| list(client, 1 << 16)).await;
    let error = outcome.unwrap_err();
    assert!(matches!(error, Error::Decode(_)) && error.to_string().contains("`decoded_limit`"), "{error}");
    let (_, outcome) = exchange(answer.clone(), |client| list(client, 1 << 24)).await;
    assert_eq!(outcome.unwrap().users.unwrap_or_default().len(), 1000);
    let (_, outcome) = exchange(answer, |client| client.users().list()).await;
    assert!(outcome.is_ok(), "an honest answer is far from the bound");
}

fn server_to_server(server: &Server) -> v2::ServerToServer {
    let grant = v2::ServerToServer::new("account-1-of-the-app", "client-1", "secret/1+of the app");
    grant.token_url(format!("{}/oauth/token", server.url()))
}

/// An endpoint of tokens that says back what it was sent, as it is or decoded.
#[tokio::test]
async fn endpoints_that_repeat_secrets() {
    let echoes: [fn(&Request) -> String; 5] = [
        |request| request.text(),
        |request| request.header("Authorization").unwrap().to_owned(),
        |request| {
            let credential = request.header("Authorization").unwrap().trim_start_matches("Basic ").to_owned();
            String::from_utf8(STANDARD.decode(credential).unwrap()).unwrap()
        },
        |_| "secret/1+of the app".to_owned(),
        |request| STANDARD.encode(request.text()),
    ];
    for echo in echoes {
        let server = Server::start(move |request| {
            let told = echo(request);
            Some(Answer::json(
                401,
                &json!({ "error": format!("bad {told}"), "reason": format!("'{told}' is wrong") }),
            ))
        });
        let client = version_2_with(&server, server_to_server(&server));
        let error = client.users().get("me").await.unwrap_err();
        let text = format!("{error} {error:?} {error:#?}");
        assert!(text.contains("bad ") && text.contains("<hidden>"), "{text}");
        for secret in ["secret", "of the app", "account-1", "Y2xpZW50", "YWNjb3VudC0x"] {
            assert!(!text.contains(secret), "`{secret}`: {text}");
        }
        assert_eq!(server.requests().len(), 1);
    }
}

/// A token that would end the header and begin another is not sent.
#[tokio::test]
async fn tokens_that_are_headers() {
    let server = Server::start(|request| match request.path() {
        "/oauth/token" => {
            Some(Answer::json(200, &json!({ "access_token": "a\r\nX-Admin: 1", "expires_in": 3600 })))
        }
        _ => Some(Answer::json(200, &json!({ "type": 1 }))),
    });
    let client = version_2_with(&server, server_to_server(&server));
    let error = client.users().get("me").await.unwrap_err();
    assert!(error.to_string().ends_with("with a token that cannot be in a header"), "{error}");
    assert!(!format!("{error:?}").contains("Admin"), "{error:?}");
    assert_eq!(server.requests().len(), 1, "the call is not sent");
}
