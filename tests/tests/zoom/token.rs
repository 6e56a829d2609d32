//! The token of a server-to-server app: asked for once, kept, and asked for again when it is worn out.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use client_tests::server::{Answer, Request, Server};
use serde_json::{Value, json};
use zoom_client::runtime::oauth2::MemoryStore;
use zoom_client::runtime::{AuthError, Error};
use zoom_client::v2;

use crate::{succeeded, version_2_with};

/// A server that gives tokens `token-1`, `token-2` … with this response besides, and users.
fn server_with_tokens(token: Value) -> Server {
    let count = AtomicUsize::new(0);
    Server::start(move |request| match request.path() {
        "/oauth/token" => {
            let number = count.fetch_add(1, Ordering::SeqCst) + 1;
            let mut answer = token.clone();
            answer["access_token"] = json!(format!("token-{number}"));
            Some(Answer::json(200, &answer))
        }
        _ => Some(Answer::json(200, &json!({ "type": 1 }))),
    })
}

fn server_to_server(server: &Server) -> v2::ServerToServer {
    let grant = v2::ServerToServer::new("account 1", "client-1", "secret/1");
    grant.token_url(format!("{}/oauth/token", server.url()))
}

fn sent(server: &Server, path: &str) -> Vec<Request> {
    server.requests().into_iter().filter(|request| request.path() == path).collect()
}

fn an_hour() -> Value {
    json!({ "token_type": "bearer", "expires_in": 3599, "scope": "user:read:admin",
            "api_url": "https://eu01api.zoom.us/" })
}

/// RFC 6749 section 2.3.1 has id and secret encoded as in a form before they go into Basic authentication.
#[tokio::test]
async fn the_request_for_a_token() {
    let server = server_with_tokens(an_hour());
    let client = version_2_with(&server, server_to_server(&server));
    succeeded(client.users().get("me").await);
    let request = sent(&server, "/oauth/token").remove(0);
    assert_eq!(request.line(), "POST /oauth/token");
    assert_eq!(request.header("Content-Type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(request.text(), "grant_type=account_credentials&account_id=account%201");
    // base64 of `client-1:secret%2F1`
    assert_eq!(request.header("Authorization"), Some("Basic Y2xpZW50LTE6c2VjcmV0JTJGMQ=="));
}

#[tokio::test]
async fn one_token_for_many_calls() {
    let server = server_with_tokens(an_hour());
    let client = version_2_with(&server, server_to_server(&server));
    for _ in 0..3 {
        succeeded(client.users().get("me").await);
    }
    succeeded(client.clone().users().get("me").await);
    assert_eq!(sent(&server, "/oauth/token").len(), 1);
    let calls = sent(&server, "/v2/users/me");
    assert_eq!(calls.len(), 4);
    assert!(calls.iter().all(|call| call.header("Authorization") == Some("Bearer token-1")));
}

#[tokio::test]
async fn one_token_for_calls_at_once() {
    let server = server_with_tokens(an_hour());
    let client = Arc::new(version_2_with(&server, server_to_server(&server)));
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = Arc::clone(&client);
            tokio::spawn(async move { client.users().get("me").await.map(drop) })
        })
        .collect();
    for call in calls {
        succeeded(call.await.unwrap());
    }
    assert_eq!(sent(&server, "/oauth/token").len(), 1);
    assert_eq!(sent(&server, "/v2/users/me").len(), 8);
}

/// A token that is worn out on arrival is not used twice.
#[tokio::test]
async fn a_new_token_for_an_old_one() {
    let server = server_with_tokens(json!({ "token_type": "bearer", "expires_in": 0 }));
    let client = version_2_with(&server, server_to_server(&server));
    for _ in 0..2 {
        succeeded(client.users().get("me").await);
    }
    let calls = sent(&server, "/v2/users/me");
    let tokens: Vec<_> = calls.iter().map(|call| call.header("Authorization").unwrap()).collect();
    assert_eq!(tokens, ["Bearer token-1", "Bearer token-2"]);
}

/// Zoom's token endpoint has a shape of its own for errors; the call is not sent then.
#[tokio::test]
async fn no_token() {
    for (answer, text) in [
        (
            Answer::json(400, &json!({ "reason": "Invalid Token!", "error": "invalid_grant" })),
            "the token endpoint responded with 400 Bad Request without a token: invalid_grant: Invalid Token!",
        ),
        (
            Answer::json(401, &json!({ "error": "invalid_client" })),
            "the token endpoint responded with 401 Unauthorized without a token: invalid_client",
        ),
        (
            Answer::body(502, "text/html", "<html>"),
            "the token endpoint responded with 502 Bad Gateway without a token",
        ),
        (Answer::json(200, &json!({})), "the token endpoint responded with 200 OK without a token"),
    ] {
        let server = Server::answering([answer]);
        let client = version_2_with(&server, server_to_server(&server));
        let error = client.users().get("me").await.unwrap_err();
        assert_eq!(error.to_string(), text);
        assert!(matches!(error, Error::Auth(AuthError::Token { .. })), "{error:?}");
        assert_eq!(server.request().path(), "/oauth/token");
    }
}

/// A failure that may pass is not kept: the next call asks again.
#[tokio::test]
async fn a_token_after_a_failure() {
    let token = Answer::json(200, &json!({ "access_token": "token-1" }));
    let server = Server::answering([Answer::empty(503), token, Answer::json(200, &json!({ "type": 1 }))]);
    let client = version_2_with(&server, server_to_server(&server));
    assert!(client.users().get("me").await.is_err());
    succeeded(client.users().get("me").await);
    assert_eq!(server.requests().len(), 3);
}

/// An app of users: the endpoints are Zoom's, nothing asks for a scope, and the proof key is of the method S256.
#[test]
fn the_page_where_users_authorise() {
    for app in [v2::UserApp::public("client-1"), v2::UserApp::confidential("client-1", "secret-1")] {
        let request = app.begin("https://me.example/back").unwrap();
        let begin = "https://zoom.us/oauth/authorize?response_type=code&client_id=client-1&redirect_uri=https%3A%2F%2Fme.example%2Fback&state=";
        assert!(request.url().starts_with(begin), "{}", request.url());
        assert!(request.url().ends_with("&code_challenge_method=S256") && !request.url().contains("scope"));
    }
}

/// From the callback of a user to calls, and to the next token when the first has ended: each refresh token is used once.
#[tokio::test]
async fn the_token_of_a_user() {
    let server = Server::start(|request| match (request.path(), request.text().as_str()) {
        ("/oauth/token", form) => {
            let (token, next) = match form {
                form if form.starts_with("grant_type=authorization_code&code=c-1&") => ("token-1", "r-1"),
                "grant_type=refresh_token&refresh_token=r-1" => ("token-2", "r-2"),
                "grant_type=refresh_token&refresh_token=r-2" => ("token-3", "r-3"),
                _ => return Some(Answer::json(400, &json!({ "error": "invalid_grant" }))),
            };
            let answer = json!({ "access_token": token, "refresh_token": next, "expires_in": 0, "token_type": "bearer" });
            Some(Answer::json(200, &answer))
        }
        _ => Some(Answer::json(200, &json!({ "type": 1 }))),
    });
    let app =
        v2::UserApp::confidential("client-1", "secret-1").token_url(format!("{}/oauth/token", server.url()));
    let request = app.begin("https://me.example/back").unwrap();
    let callback = format!("/back?code=c-1&state={}", request.state().expose());
    let credential =
        app.finish(request, &callback).await.unwrap().store(MemoryStore::new()).account("user-1");
    let client = version_2_with(&server, credential);
    for _ in 0..2 {
        succeeded(client.users().get("me").await);
    }
    let calls = sent(&server, "/v2/users/me");
    let tokens: Vec<_> = calls.iter().map(|call| call.header("Authorization").unwrap()).collect();
    assert_eq!(tokens, ["Bearer token-2", "Bearer token-3"]);
}

/// Two clients that share a store ask for one token.
#[tokio::test]
async fn a_store_that_is_shared() {
    let (server, store) = (server_with_tokens(an_hour()), MemoryStore::new());
    for _ in 0..2 {
        let client = version_2_with(&server, server_to_server(&server).store(store.clone()));
        succeeded(client.users().get("me").await);
    }
    assert_eq!(sent(&server, "/oauth/token").len(), 1);
    let grant = server_to_server(&server).store(store);
    assert_eq!(grant.credential().token().await.unwrap().scopes(), ["user:read:admin"]);
}
