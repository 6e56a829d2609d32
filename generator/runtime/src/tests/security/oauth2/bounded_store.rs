//! Stores that take their time: a call waits for them no longer than it must.

use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, pause, resume, sleep};

use crate::AuthError;
use crate::oauth2::{Credential, Lease, MemoryStore, Storing, Token, TokenStore};
use crate::security::Scheme;
use crate::tests::security::oauth2::{Events, app, applied, ended, living, rotating};
use crate::tests::server::{Server, answer, ok};

/// A store that never ends one kind of work.
#[derive(Clone, Default)]
struct Stuck {
    inner: MemoryStore,
    at: Arc<Mutex<&'static str>>,
    /// Tells that it has been asked for what it does not end.
    begun: Arc<Notify>,
}

impl Stuck {
    fn at(work: &'static str) -> Self {
        let store = Stuck::default();
        store.set(work);
        store
    }

    fn set(&self, work: &'static str) {
        *self.at.lock().unwrap() = work;
    }

    fn work<'a, T: 'a>(&self, name: &str, work: Storing<'a, T>) -> Storing<'a, T> {
        if *self.at.lock().unwrap() != name {
            return work;
        }
        self.begun.notify_one();
        Box::pin(pending())
    }
}

impl TokenStore for Stuck {
    fn load<'a>(&'a self, key: &'a str) -> Storing<'a, Option<Token>> {
        self.work("load", self.inner.load(key))
    }

    fn save<'a>(&'a self, key: &'a str, token: &'a Token) -> Storing<'a, ()> {
        // A store in memory saves when it is asked, not when it is awaited.
        self.work("save", Box::pin(async move { self.inner.save(key, token).await }))
    }

    fn remove<'a>(&'a self, key: &'a str) -> Storing<'a, ()> {
        self.work("remove", self.inner.remove(key))
    }

    fn lock<'a>(&'a self, key: &'a str) -> Storing<'a, Lease> {
        self.work("lock", self.inner.lock(key))
    }
}

/// Checks that work on a store that is stuck ends by itself after so many seconds.
async fn check_end<T>(work: impl Future<Output = Result<T, AuthError>>, seconds: u64, text: &str) {
    // No socket is open, so time moves by itself, from one timer to the next.
    pause();
    let begin = Instant::now();
    let error = work.await.map(drop).unwrap_err();
    assert_eq!((error.to_string(), begin.elapsed().as_secs()), (text.to_owned(), seconds));
    assert!(error.is_transient());
    resume();
}

#[tokio::test]
async fn stores_that_do_not_answer() {
    let server = Server::answering(ok(""));
    let user = |work| app(&server).credential_from(living("t1", "r1")).store(Stuck::at(work));
    let late = |act: &str| format!("the token store failed: it did not {act} in time");
    check_end(user("lock").token(), 180, &late("lock the token")).await;
    check_end(user("load").token(), 15, &late("load the token")).await;
    check_end(user("save").token(), 15, &late("save the token")).await;
    let signed_out = app(&server).credential().store(Stuck::at("remove"));
    check_end(signed_out.revoke(), 15, &late("remove the token")).await;
    assert!(server.requests().is_empty());
}

/// Lets the clock jump over what a store does not end, as soon as it has begun with it.
async fn jump(store: &Stuck, seconds: u64) {
    store.begun.notified().await;
    pause();
    sleep(Duration::from_secs(seconds)).await;
    resume();
}

fn spawn(credential: &Credential) -> tokio::task::JoinHandle<Result<Token, AuthError>> {
    let credential = credential.clone();
    tokio::spawn(async move { credential.token().await })
}

/// A token whose saving was not told to have ended is not lost; the next call saves it.
#[tokio::test]
async fn a_token_that_was_not_saved_in_time() {
    let (events, store) = (Events::default(), Stuck::at("save"));
    let server = rotating(&events, 3600);
    let credential = app(&server).credential_from(ended("t1", "r1")).store(store.clone());
    let waiting = spawn(&credential);
    jump(&store, 15).await;
    assert!(matches!(waiting.await.unwrap(), Err(AuthError::Store(_))));
    store.set("");
    assert_eq!(credential.token().await.unwrap().access_token().expose(), "t2");
    let kept = store.load(&credential.key()).await.unwrap().unwrap();
    assert_eq!((kept.access_token().expose(), events.all()), ("t2", vec!["ask r1".to_owned()]));
}

/// An app's own token does not wait for long: not for the lock of a machine that died, and not for the rest either.
#[tokio::test]
async fn an_own_token_without_its_store() {
    for (work, seconds) in [("lock", 5), ("load", 15), ("save", 15)] {
        let server = Server::answering(ok(r#"{"access_token": "t1", "expires_in": 3600}"#));
        let store = Stuck::at(work);
        let credential = app(&server).grant("client_credentials").store(store.clone());
        let waiting = spawn(&credential);
        jump(&store, seconds).await;
        assert_eq!(waiting.await.unwrap().unwrap().access_token().expose(), "t1", "{work}");
    }
}

/// A token that is to be renewed, with so many seconds to live.
fn ending(seconds: u64) -> Token {
    let now = std::time::SystemTime::now();
    let token = Token::new("t1")
        .with_refresh_token("r1")
        .with_issued_at(now - crate::tests::security::oauth2::hour());
    token.with_expires_at(now + Duration::from_secs(seconds))
}

/// What a future gives at once, if it does.
fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => Some(value),
        std::task::Poll::Pending => None,
    }
}

/// A credential that holds a token to be renewed while the store keeps back its lock, and a renewal that waits for it.
async fn renewing(server: &Server, store: &MemoryStore, seconds: u64) -> (Credential, Lease) {
    let credential = app(server).credential_from(ending(seconds)).store(store.clone());
    // The first try fails, and with it the token is held.
    assert_eq!(credential.token().await.unwrap().access_token().expose(), "t1");
    crate::tests::security::oauth2::pass(5).await;
    let lease = store.lock(&credential.key()).await.unwrap();
    assert!(at_once(credential.token()).is_none(), "who begins the renewal waits for it");
    (credential, lease)
}

/// While a token is renewed ahead of its end, calls use it as long as it surely arrives in time; to save is to wait.
#[tokio::test]
async fn calls_during_a_renewal_ahead_of_the_end() {
    for (seconds, serves) in [(50, true), (8, false)] {
        let (first, asked) = (answer(503, "", ""), ok(r#"{"access_token": "t2", "expires_in": 3600}"#));
        let (server, store) = (Server::answering_each([first, asked]), MemoryStore::new());
        let (credential, lease) = renewing(&server, &store, seconds).await;
        assert_eq!(at_once(credential.token()).is_some(), serves, "{seconds}");
        assert!(at_once(credential.save()).is_none(), "{seconds}");
        lease.release().await;
        credential.save().await.unwrap();
        let kept = store.load(&credential.key()).await.unwrap().unwrap();
        assert_eq!(kept.access_token().expose(), "t2", "{seconds}");
    }
}

/// A token that was refused does not serve, however long it lives.
#[tokio::test]
async fn a_refused_token_during_its_renewal() {
    let (server, store) = (Server::answering(answer(503, "", "")), MemoryStore::new());
    let (credential, _lease) = renewing(&server, &store, 50).await;
    let (request, _) = applied(&credential).await;
    assert!(credential.refused(&request).await);
    assert!(at_once(credential.token()).is_none());
}

/// A call does without what the store does not take as long as a token lives; who wants it saved is told.
#[tokio::test]
async fn saving_is_not_done_until_the_store_has_the_token() {
    let (events, store) = (Events::default(), Stuck::at("save"));
    let server = rotating(&events, 3600);
    let credential = app(&server).credential_from(ending(50)).store(store.clone());
    let waiting = spawn(&credential);
    jump(&store, 15).await;
    assert_eq!(waiting.await.unwrap().unwrap().access_token().expose(), "t1");
    let late = "the token store failed: it does not have the latest token yet";
    check_end(credential.save(), 15, late).await;
    store.set("");
    credential.save().await.unwrap();
    let kept = store.load(&credential.key()).await.unwrap().unwrap();
    assert_eq!((kept.access_token().expose(), events.all()), ("t2", vec!["ask r1".to_owned()]));
}
