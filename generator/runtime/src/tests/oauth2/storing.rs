//! Stores that take their time: a call waits for them no longer than it must.

use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, pause, resume, sleep};

use super::{Events, app, ended, living, rotating};
use crate::AuthError;
use crate::oauth2::{Credential, Lease, MemoryStore, Storing, Token, TokenStore};
use crate::tests::server::{Server, ok};

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
    check_end(user("lock").token(), 180, &late("give leave to renew the token")).await;
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
