//! Tokens that machines share, and the lock of a token.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use client_tests::runtime::oauth2::{Lease, Token, TokenStore};

use super::process::RedisServer;
use super::store;

/// The same time without what a token does not keep.
fn in_an_hour() -> SystemTime {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    SystemTime::UNIX_EPOCH + Duration::from_secs(now.as_secs() + 3600)
}

#[tokio::test]
async fn a_token_of_one_machine_is_that_of_the_others() {
    let Some(server) = RedisServer::start() else { return };
    let (one, other) = (store(&server), store(&server));
    assert!(one.load("key").await.unwrap().is_none());
    let token = Token::new("access-1")
        .with_expires_at(in_an_hour())
        .with_refresh_token("refresh-1")
        .with_scopes(["user:read", "user:write"])
        .with_base_url("https://eu.example.org/");
    one.save("key", &token).await.unwrap();
    let loaded = other.load("key").await.unwrap().unwrap();
    assert_eq!(loaded.to_json().expose(), token.to_json().expose());
    assert!(other.load("other").await.unwrap().is_none());
    other.remove("key").await.unwrap();
    assert!(one.load("key").await.unwrap().is_none());
}

/// A token that can be renewed stays, another ends with its time.
#[tokio::test]
async fn tokens_that_cannot_be_renewed_are_forgotten() {
    let Some(server) = RedisServer::start() else { return };
    let store = store(&server);
    let life = |key: &str| server.number(&format!("PTTL app:token:{key}"));
    store.save("a", &Token::new("a").with_expires_at(in_an_hour()).with_refresh_token("r")).await.unwrap();
    store.save("b", &Token::new("b")).await.unwrap();
    store.save("c", &Token::new("c").with_expires_at(in_an_hour())).await.unwrap();
    assert_eq!((life("a"), life("b")), (-1, -1));
    assert!((1..=3_600_000).contains(&life("c")), "{}", life("c"));
    store.save("c", &Token::new("c")).await.unwrap();
    assert_eq!(life("c"), -1);
}

#[tokio::test]
async fn what_is_no_token_is_an_error() {
    let Some(server) = RedisServer::start() else { return };
    let store = store(&server);
    server.ask("SET app:token:text secret-text");
    server.ask("LPUSH app:token:list secret-text");
    for key in ["text", "list"] {
        let error = store.load(key).await.unwrap_err();
        assert!(!error.is_transient() && !format!("{error} {error:?}").contains("secret-text"), "{error:?}");
    }
}

/// What must not take as long as the lock of a dead holder lives.
async fn soon<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(30), work).await.unwrap()
}

/// Takes the lock of a key in a task, which writes down that it has it.
fn lock_in_background(
    server: &RedisServer,
    log: &Arc<Mutex<Vec<&'static str>>>,
) -> tokio::task::JoinHandle<Lease> {
    let (store, log) = (store(server), Arc::clone(log));
    tokio::spawn(async move {
        let lease = store.lock("key").await.unwrap();
        log.lock().unwrap().push("the second has it");
        lease
    })
}

async fn check_passes_on(end: impl AsyncFnOnce(Lease)) {
    let Some(server) = RedisServer::start() else { return };
    let first = store(&server);
    let lease = first.lock("key").await.unwrap();
    let log = Arc::new(Mutex::new(Vec::new()));
    let second = lock_in_background(&server, &log);
    // The lock of another key is another, and the second machine has the time of some requests to err.
    for key in ["a", "b", "c", "d", "e"] {
        first.lock(key).await.unwrap().release().await;
        first.load(key).await.unwrap();
    }
    log.lock().unwrap().push("the first ends");
    let holder = server.ask("GET app:lock:key").unwrap();
    end(lease).await;
    let lease = soon(second).await.unwrap();
    assert_eq!(*log.lock().unwrap(), ["the first ends", "the second has it"]);
    assert_ne!(server.ask("GET app:lock:key").unwrap(), holder);
    lease.release().await;
    assert_eq!(server.ask("GET app:lock:key"), None);
}

#[tokio::test]
async fn a_lock_is_passed_on_when_it_is_given_back() {
    check_passes_on(Lease::release).await;
}

#[tokio::test]
async fn a_lock_is_passed_on_when_its_holder_is_dropped() {
    check_passes_on(async |lease| drop(lease)).await;
}

/// A lock that nobody gives back lives longer than a renewal, but not for ever.
#[tokio::test]
async fn a_lock_ends_when_its_holder_dies() {
    let Some(server) = RedisServer::start() else { return };
    std::mem::forget(store(&server).lock("key").await.unwrap());
    let life = server.number("PTTL app:lock:key");
    assert!((60_000..=130_000).contains(&life), "{life}");
    let second = lock_in_background(&server, &Arc::default());
    server.ask("PEXPIRE app:lock:key 5");
    soon(second).await.unwrap().release().await;
}

#[tokio::test]
async fn a_lock_that_ended_is_not_taken_from_the_next() {
    let Some(server) = RedisServer::start() else { return };
    let lease = store(&server).lock("key").await.unwrap();
    server.ask("SET app:lock:key another");
    lease.release().await;
    assert_eq!(server.ask("GET app:lock:key").as_deref(), Some("another"));
}

/// Who stops waiting when the lock is on its way gives it back.
#[tokio::test]
async fn a_lock_that_nobody_waits_for_is_not_kept() {
    let Some(server) = RedisServer::start() else { return };
    let store = store(&server);
    // From here on the server knows the script.
    store.lock("other").await.unwrap().release().await;
    let mut waiting = store.lock("key");
    tokio::select! {
        biased;
        lease = &mut waiting => panic!("{lease:?}"),
        () = std::future::ready(()) => {}
    }
    let mut rounds = 0..10_000;
    while server.ask("GET app:lock:key").is_none() {
        assert!(rounds.next().is_some(), "the request was not sent");
        tokio::task::yield_now().await;
    }
    drop(waiting);
    soon(store.lock("key")).await.unwrap().release().await;
}
