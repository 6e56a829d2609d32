//! Tokens: asked for once however many wait, renewed once when they are refused, and never lost on the way.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use client_tests::described::{Described, Document, Fault};
use client_tests::server::{Answer, Gate, Request};
use serde_json::json;
use tokio::task::JoinHandle;
use zoom_client::runtime::oauth2::{Lease, MemoryStore, Storing, Token, TokenStore};
use zoom_client::runtime::{AuthError, Error};
use zoom_client::v2;

use super::{Told, told, upload, version_2};

/// How many tasks call at once.
const MANY: usize = 200;

fn server() -> Described {
    let server = Described::new(Document::version_2());
    server.accept_refresh_token("refresh-1");
    server
}

/// The client of a server-to-server app.
fn own(server: &Described) -> v2::Client {
    let own = v2::ServerToServer::new("account-1", "client-1", "client-secret-1");
    version_2(server, own.token_url(server.token_url()))
}

/// The client of a user's token that has ended; its refresh token is `refresh-1`.
fn user(server: &Described, store: impl TokenStore + 'static) -> v2::Client {
    let app = v2::UserApp::confidential("client-1", "client-secret-1").token_url(server.token_url());
    let ended = SystemTime::now() - Duration::from_secs(60);
    let token = Token::new("token-0").with_expires_at(ended).with_refresh_token("refresh-1");
    version_2(server, app.credential_from(token).store(store))
}

async fn list(zoom: &v2::Client) -> Told {
    told(zoom.groups().list().await)
}

/// Calls in so many tasks at once.
fn at_once(zoom: &v2::Client) -> Vec<JoinHandle<String>> {
    let call = |zoom: v2::Client| tokio::spawn(async move { list(&zoom).await.text });
    (0..MANY).map(|_| call(zoom.clone())).collect()
}

async fn check_ok(tasks: Vec<JoinHandle<String>>) {
    for task in tasks {
        assert_eq!(task.await.unwrap(), "ok");
    }
}

fn is_token_call(request: &Request) -> bool {
    request.path() == "/oauth/token"
}

/// The tokens that calls were sent with, in the order in which they arrived.
fn shown(server: &Described) -> Vec<String> {
    let records = server.records_of("groups").into_iter();
    let token = |request: &Request| request.header("Authorization").unwrap().replace("Bearer ", "");
    records.map(|record| token(&record.request)).collect()
}

/// A token that has ended by the client's clock is not even shown.
#[tokio::test]
async fn an_ended_token_of_many_tasks() {
    let server = server();
    let zoom = user(&server, MemoryStore::new());
    check_ok(at_once(&zoom)).await;
    assert_eq!(server.token_calls(), 1);
    assert_eq!(shown(&server), vec!["issued-token-1"; MANY]);
}

/// The service refuses the token of all at once: one asks for a new one, and each call is sent twice at most.
#[tokio::test]
async fn a_refused_token_of_many_tasks() {
    let server = server();
    let zoom = own(&server);
    assert_eq!(list(&zoom).await.text, "ok");
    server.expire_tokens();
    check_ok(at_once(&zoom)).await;
    assert_eq!(server.token_calls(), 2);
    let shown = shown(&server).split_off(1);
    let count = |token: &str| shown.iter().filter(|other| *other == token).count();
    assert_eq!(count("issued-token-2"), MANY, "each call succeeds once");
    assert!(count("issued-token-1") <= MANY && shown.len() <= 2 * MANY, "{} requests", shown.len());
}

/// All are refused before any of them hears of it: each request is sent exactly twice.
#[tokio::test]
async fn a_token_that_is_refused_to_all_together() {
    let server = server();
    let zoom = own(&server);
    assert_eq!(list(&zoom).await.text, "ok");
    let (gate, key) = Gate::closed();
    let refusal = Answer::json(401, &json!({ "code": 124, "message": "Access token is expired." }));
    server.misbehave("groups", MANY, Fault::Late(refusal, gate));
    let tasks = at_once(&zoom);
    let opened = tokio::task::spawn_blocking(move || {
        key.arrived(MANY);
        key.open();
    });
    check_ok(tasks).await;
    opened.await.unwrap();
    assert_eq!((server.token_calls(), server.records_of("groups").len()), (2, 1 + 2 * MANY));
}

/// A token endpoint that is away is asked again, and the call goes out once.
#[tokio::test]
async fn an_endpoint_that_is_away() {
    for fault in [Fault::Gateway(503), Fault::Gateway(502), Fault::ResetAfterReading, Fault::CutInHalf] {
        let server = server();
        server.misbehave_where(1, fault.clone(), is_token_call);
        assert_eq!(list(&own(&server)).await.text, "ok", "{fault:?}");
        assert_eq!((server.token_calls(), server.records_of("groups").len()), (2, 1), "{fault:?}");
    }
}

/// Nothing was sent of a stream yet when there is no token, so that it can wait for one as well.
#[tokio::test]
async fn an_endpoint_that_is_away_before_an_upload() {
    let server = server();
    server.misbehave_where(1, Fault::Gateway(503), is_token_call);
    let outcome = own(&server).users().upload_virtual_background("me", &upload()).await;
    assert_eq!(told(outcome).text, "ok");
    assert_eq!((server.token_calls(), server.records_of("uploadVBuser").len()), (2, 1));
}

/// What another request for a token would not better is reported at once, as an error of its own; the call is not sent.
#[tokio::test]
async fn an_endpoint_that_refuses() {
    let invalid = json!({ "reason": "Invalid Token!", "error": "invalid_grant" });
    let rows = [
        (
            Fault::Answer(400, invalid),
            "Auth: the token endpoint responded with 400 Bad Request without a token: invalid_grant: Invalid Token!",
        ),
        (
            Fault::Answer(401, json!({ "error": "invalid_client" })),
            "Auth: the token endpoint responded with 401 Unauthorized without a token: invalid_client",
        ),
        (Fault::Gateway(200), "Auth: the token endpoint responded with 200 OK without a token"),
    ];
    for (fault, words) in rows {
        let server = server();
        server.misbehave_where(1, fault, is_token_call);
        let zoom = own(&server);
        assert_eq!(list(&zoom).await.text, words);
        assert_eq!((server.token_calls(), server.records_of("groups").len()), (1, 0));
        // The response stands for half a minute.
        assert_eq!(list(&zoom).await.text, words);
        assert_eq!(server.token_calls(), 1);
        pass(30).await;
        assert_eq!(list(&zoom).await.text, "ok");
    }
}

/// An endpoint that stays away ends the call after as many attempts as the policy allows.
#[tokio::test]
async fn an_endpoint_that_stays_away() {
    let server = server();
    server.misbehave_where(usize::MAX, Fault::Gateway(503), is_token_call);
    let told = list(&own(&server)).await;
    assert_eq!(told.text, "Auth: the token endpoint responded with 503 Service Unavailable without a token");
    assert_eq!((server.token_calls(), server.records_of("groups").len()), (4, 0));
}

/// A refresh token that is revoked needs the user; it is asked about once.
#[tokio::test]
async fn a_revoked_refresh_token() {
    let server = server();
    server.revoke_refresh_token();
    let zoom = user(&server, MemoryStore::new());
    for _ in 0..3 {
        let error = zoom.groups().list().await.unwrap_err();
        assert!(!error.may_have_acted());
        let Error::Auth(AuthError::Revoked(refusal)) = &error else { panic!("{error:?}") };
        assert_eq!((refusal.status.as_u16(), refusal.error.as_deref()), (400, Some("invalid_grant")));
    }
    assert_eq!((server.token_calls(), server.records_of("groups").len()), (1, 0));
}

/// A token that is refused as soon as it is new ends the call: it was the second attempt, and there is no third.
#[tokio::test]
async fn a_new_token_that_is_refused_too() {
    for (status, words) in
        [(401, "Api 401 124: Invalid access token."), (400, "Api 400 124: Invalid access token.")]
    {
        let server = server();
        server.misbehave("groups", usize::MAX, Fault::InvalidToken(status));
        let told = list(&own(&server)).await;
        assert_eq!((told.text.as_str(), told.attempts), (words, Some(2)));
        assert_eq!((server.token_calls(), server.records_of("groups").len()), (2, 2));
    }
}

/// A refused token is renewed for a write too, since the service has not acted, and for the response 400 with code 124.
#[tokio::test]
async fn a_refused_token_of_a_write() {
    for status in [401, 400] {
        let server = server();
        server.misbehave("groupCreate", 1, Fault::InvalidToken(status));
        let body = v2::types::NewGroup { name: Some("g".to_owned()), ..Default::default() };
        assert_eq!(told(own(&server).groups().create(&body).await).text, "ok");
        let records = server.records_of("groupCreate");
        assert_eq!((server.token_calls(), records.len()), (2, 2));
        super::Kind::Write.check_bodies(&records);
    }
}

/// A stream that was sent with a refused token is spent; the next call has the new token.
#[tokio::test]
async fn a_refused_token_of_an_upload() {
    let server = server();
    let zoom = own(&server);
    assert_eq!(list(&zoom).await.text, "ok");
    server.expire_tokens();
    let outcome = zoom.users().upload_virtual_background("me", &upload()).await;
    assert_eq!(told(outcome).text, "Api 401 124: Access token is expired.");
    assert_eq!((server.token_calls(), server.records_of("uploadVBuser").len()), (1, 1));
    let outcome = zoom.users().upload_virtual_background("me", &upload()).await;
    assert_eq!(told(outcome).text, "ok");
    assert_eq!(server.token_calls(), 2);
}

/// A store that looks, whenever a token is saved, whether the service has seen it already.
struct Watching {
    inner: MemoryStore,
    server: Arc<Described>,
}

impl TokenStore for Watching {
    fn load<'a>(&'a self, key: &'a str) -> Storing<'a, Option<Token>> {
        self.inner.load(key)
    }

    fn save<'a>(&'a self, key: &'a str, token: &'a Token) -> Storing<'a, ()> {
        let new = token.access_token().expose();
        assert!(!shown(&self.server).iter().any(|token| token == new), "it was used before it was saved");
        self.inner.save(key, token)
    }

    fn remove<'a>(&'a self, key: &'a str) -> Storing<'a, ()> {
        self.inner.remove(key)
    }

    fn lock<'a>(&'a self, key: &'a str) -> Storing<'a, Lease> {
        self.inner.lock(key)
    }
}

/// The new refresh token is in the store before the service sees the new access token, each time.
#[tokio::test]
async fn rotation() {
    let server = Arc::new(server());
    let inner = MemoryStore::new();
    let zoom = user(&server, Watching { inner: inner.clone(), server: Arc::clone(&server) });
    let credential = v2::UserApp::confidential("client-1", "client-secret-1").credential();
    for number in 1..=3 {
        assert_eq!(list(&zoom).await.text, "ok");
        assert_eq!(shown(&server).last().unwrap(), &format!("issued-token-{number}"));
        let token = inner.load(&credential.key()).await.unwrap().unwrap();
        assert_eq!(token.refresh_token().unwrap().expose(), format!("refresh-token-{number}"));
        server.expire_tokens();
        // A token that is refused as soon as it replaced another would not be renewed at once.
        pass(60).await;
    }
    assert_eq!(server.token_calls(), 3);
}

/// Lets time pass by the clock of timers, while no socket is waited for.
async fn pass(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}
