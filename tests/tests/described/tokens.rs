//! The server's token endpoint: grants, rotation, expiry, and what it refuses.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use client_tests::described::{Described, Document, Fault, Outcome};
use serde_json::{Value, json};

use crate::raw::{Answer, request, send};

const FORM: &str = "Content-Type: application/x-www-form-urlencoded";

fn basic(id: &str, secret: &str) -> String {
    format!("Authorization: Basic {}", STANDARD.encode(format!("{id}:{secret}")))
}

fn ask(server: &Described, form: &str) -> Answer {
    let client = basic("client-1", "client-secret-1");
    send(server, &request(server, "POST /oauth/token", &[FORM, &client], form)).unwrap()
}

fn list(server: &Described, token: &Value) -> Answer {
    let header = format!("Authorization: Bearer {}", token.as_str().unwrap());
    send(server, &request(server, "GET /v2/groups", &[&header], "")).unwrap()
}

#[test]
fn issued_tokens_are_accepted_until_they_expire() {
    let server = Described::new(Document::version_2());
    let first = ask(&server, "grant_type=account_credentials&account_id=a").json();
    let second = ask(&server, "grant_type=client_credentials").json();
    assert_ne!(first["access_token"], second["access_token"]);
    assert_eq!(first.get("refresh_token"), None);
    assert_eq!(list(&server, &first["access_token"]).status, 200);
    server.expire_tokens();
    let expired = list(&server, &second["access_token"]);
    assert_eq!((expired.status, &expired.json()["code"]), (401, &json!(124)));
    let third = ask(&server, "grant_type=account_credentials&account_id=a").json();
    assert_eq!(list(&server, &third["access_token"]).status, 200);
    assert_eq!(server.token_calls(), 3);
    assert!(matches!(server.records_of("groups")[1].outcome, Outcome::Expired));
}

/// Each use of a refresh token gives another and ends the old one.
#[test]
fn refresh_tokens_rotate() {
    let server = Described::new(Document::version_2());
    server.accept_refresh_token("refresh-1");
    let first = ask(&server, "grant_type=refresh_token&refresh_token=refresh-1").json();
    let again = ask(&server, "grant_type=refresh_token&refresh_token=refresh-1");
    assert_eq!(
        (again.status, again.json()),
        (400, json!({ "reason": "Invalid Token!", "error": "invalid_grant" }))
    );
    let form = |token: &Value| format!("grant_type=refresh_token&refresh_token={}", token.as_str().unwrap());
    let second = ask(&server, &form(&first["refresh_token"])).json();
    server.revoke_refresh_token();
    assert_eq!(ask(&server, &form(&second["refresh_token"])).status, 400);
}

#[test]
fn user_grants_give_refresh_tokens() {
    let server = Described::new(Document::version_2());
    let code = "grant_type=authorization_code&code=c&redirect_uri=http%3A%2F%2F127.0.0.1%2F&code_verifier=v";
    let device = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d";
    for form in [code, device] {
        assert!(ask(&server, form).json()["refresh_token"].is_string(), "{form}");
    }
    // A public client has no secret.
    let form = "grant_type=refresh_token&refresh_token=refresh-token-2&client_id=client-1";
    assert_eq!(send(&server, &request(&server, "POST /oauth/token", &[FORM], form)).unwrap().status, 200);
}

#[test]
fn wrong_requests_for_tokens() {
    let client = basic("client-1", "client-secret-1");
    let other = basic("client-1", "wrong");
    let good = "grant_type=account_credentials&account_id=a";
    let rows = [
        ("GET /oauth/token", vec![FORM, &client], good, "`POST`"),
        (
            "POST /oauth/token?grant_type=client_credentials",
            vec![FORM, &client],
            good,
            "do not belong in the query",
        ),
        ("POST /oauth/token", vec!["Content-Type: application/json", &client], "{}", "by a form"),
        ("POST /oauth/token", vec![FORM], good, "the client is not known"),
        ("POST /oauth/token", vec![FORM, &other], good, "the client is not known"),
        ("POST /oauth/token", vec![FORM, &client], "grant_type=password", "`password` is no grant"),
        (
            "POST /oauth/token",
            vec![FORM, &client],
            "grant_type=account_credentials",
            "needs the field `account_id`",
        ),
    ];
    for (line, headers, form, reason) in rows {
        let server = Described::new(Document::version_2()).lenient();
        send(&server, &request(&server, line, &headers, form));
        let record = server.records().pop().unwrap();
        assert!(
            record.problems().iter().any(|problem| problem.reason.contains(reason)),
            "{:?}",
            record.problems()
        );
    }
}

#[test]
fn token_endpoint_misbehaves() {
    let server = Described::new(Document::version_2());
    server.misbehave_where(1, Fault::Gateway(503), |request| request.path() == "/oauth/token");
    assert_eq!(ask(&server, "grant_type=client_credentials").status, 503);
    assert_eq!(ask(&server, "grant_type=client_credentials").status, 200);
    assert_eq!(server.token_calls(), 2);
}
