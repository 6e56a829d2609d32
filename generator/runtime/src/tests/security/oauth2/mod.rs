//! OAuth 2.0: flows, renewal and stores, against a server that rotates refresh tokens.

mod bounded_store;
mod code_flow;
mod device_flow;
mod echo;
mod file_store;
mod refusal;
mod renewer;
mod token;
mod token_store;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::Transport;
use crate::oauth2::{App, Credential, Lease, MemoryStore, StoreError, Storing, Token, TokenStore};
use crate::security::{Authorization, Scheme};
use crate::tests::server::{Answer, Request, Server, answer, ok};
use crate::{Credentials, Error, HeaderMap, Operation};

const OPERATION: Operation =
    Operation { id: "op", path: "/a", security: &[&["oauth"]], ..Operation::DEFAULT };

/// What happened, in order, at the server and at the store.
#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<String>>>);

impl Events {
    fn push(&self, event: impl Into<String>) {
        self.0.lock().unwrap().push(event.into());
    }

    fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    fn count(&self, event: &str) -> usize {
        self.all().iter().filter(|one| *one == event).count()
    }
}

/// A service whose refresh token `r1` gives `t2` and `r2`, which ends `r1`, and so on; calls with the newest access
/// token alone succeed.
fn rotating(events: &Events, life: u64) -> Server {
    let (events, newest) = (events.clone(), Mutex::new(1));
    Server::start(move |request| {
        let mut newest = newest.lock().unwrap();
        if request.line != "POST /token" {
            let token = request.header("Authorization").unwrap_or_default();
            events.push(format!("call {token}"));
            return if token == format!("Bearer t{newest}") { ok("") } else { refusal() };
        }
        let expected = format!("grant_type=refresh_token&refresh_token=r{newest}");
        let matches = request.text() == expected;
        events.push(format!(
            "ask {}",
            request.text().trim_start_matches("grant_type=refresh_token&refresh_token=")
        ));
        if !matches {
            return invalid_grant();
        }
        *newest += 1;
        ok(&format!(r#"{{"access_token": "t{newest}", "refresh_token": "r{newest}", "expires_in": {life}}}"#))
    })
}

fn refusal() -> Answer {
    answer(401, "application/json", r#"{"code": 124}"#)
}

fn invalid_grant() -> Answer {
    answer(400, "application/json", r#"{"error": "invalid_grant", "reason": "Invalid Token!"}"#)
}

fn app(server: &Server) -> App {
    let at = |path: &str| format!("{}{path}", server.url);
    App::confidential(at("/token"), "id", "secret")
        .authorization_url(at("/authorize?tenant=1"))
        .device_authorization_url(at("/device"))
        .revocation_url(at("/revoke"))
        .base_url_field("api_url")
        .for_scheme("oauth")
}

fn hour() -> Duration {
    Duration::from_secs(3600)
}

/// A token that lives, issued now.
fn living(access_token: &str, refresh_token: &str) -> Token {
    let now = SystemTime::now();
    let token = Token::new(access_token).with_refresh_token(refresh_token);
    token.with_issued_at(now).with_expires_at(now + hour())
}

/// A token that ended an hour ago.
fn ended(access_token: &str, refresh_token: &str) -> Token {
    let now = SystemTime::now();
    let token = Token::new(access_token).with_refresh_token(refresh_token);
    token.with_issued_at(now - 2 * hour()).with_expires_at(now - hour())
}

async fn call(server: &Server, credential: &Credential) -> Result<(), Error<()>> {
    server.client_with(credential.clone().into()).call::<(), ()>(&OPERATION).await
}

/// A store that tells what it is asked for, and fails to save when it is told to.
#[derive(Clone, Default)]
struct Watched {
    inner: MemoryStore,
    events: Events,
    broken: Arc<Mutex<bool>>,
}

impl Watched {
    fn new(events: &Events) -> Self {
        Watched { events: events.clone(), ..Watched::default() }
    }

    fn set_broken(&self, broken: bool) {
        *self.broken.lock().unwrap() = broken;
    }
}

impl TokenStore for Watched {
    fn load<'a>(&'a self, key: &'a str) -> Storing<'a, Option<Token>> {
        self.inner.load(key)
    }

    fn save<'a>(&'a self, key: &'a str, token: &'a Token) -> Storing<'a, ()> {
        if *self.broken.lock().unwrap() {
            return Box::pin(std::future::ready(Err(StoreError::new("the disk is full"))));
        }
        self.events.push(format!("save {}", token.refresh_token().map_or("-", |token| token.expose())));
        self.inner.save(key, token)
    }

    fn remove<'a>(&'a self, key: &'a str) -> Storing<'a, ()> {
        self.inner.remove(key)
    }

    fn lock<'a>(&'a self, key: &'a str) -> Storing<'a, Lease> {
        self.inner.lock(key)
    }
}

fn bearer(request: &Request) -> String {
    request.header("Authorization").unwrap_or_default()
}

fn credentials(credential: &Credential) -> Credentials {
    Credentials::scheme("oauth", credential.clone())
}

/// Lets time pass by the clock of timers, while no socket is waited for.
async fn pass(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}

/// What the scheme adds, and the value of its header.
async fn applied(credential: &Credential) -> (Authorization, String) {
    let mut request = Authorization::default();
    let transport: Arc<dyn Transport> = Arc::new(reqwest::Client::new());
    credential.apply(&mut request, &transport).await.unwrap();
    let mut headers = HeaderMap::new();
    request.set_headers(&mut headers);
    let value = headers["Authorization"].to_str().unwrap().to_owned();
    (request, value)
}
