//! Tokens as stores keep them, and the store in memory.

use std::time::{Duration, SystemTime};

use crate::oauth2::{MemoryStore, StoreError, Token, TokenStore};
use crate::tests::security::oauth2::{Watched, app, living};
use crate::tests::server::{Server, ok};

fn full() -> Token {
    let time = SystemTime::UNIX_EPOCH + Duration::from_micros(1_800_000_000_123_456);
    Token::new("hush-a")
        .with_token_type("mac")
        .with_issued_at(time)
        .with_expires_at(time + Duration::from_secs(60))
        .with_refresh_token("hush-r")
        .with_scopes(["a", "b"])
        .with_base_url("https://eu.example.com")
}

/// Everything about a token as text.
fn told(token: &Token) -> String {
    let secret = token.refresh_token().map(|token| token.expose().to_owned());
    let times = (token.issued_at(), token.expires_at());
    format!(
        "{} {secret:?} {} {times:?} {:?} {:?}",
        token.access_token().expose(),
        token.token_type(),
        token.scopes(),
        token.base_url()
    )
}

#[test]
fn tokens_as_json() {
    for token in
        [full(), Token::new("a"), Token::from_refresh_token("r"), living("a", "r").with_scopes([""; 0])]
    {
        let read = Token::from_json(token.to_json().expose().as_bytes()).unwrap();
        // Times are kept to the microsecond.
        assert_eq!(
            Token::from_json(read.to_json().expose().as_bytes()).map(|token| told(&token)).unwrap(),
            told(&read)
        );
        assert_eq!((read.scopes(), read.base_url()), (token.scopes(), token.base_url()));
    }
    let read = Token::from_json(full().to_json().expose().as_bytes()).unwrap();
    assert_eq!(told(&read), told(&full()));
}

#[test]
fn tokens_that_are_damaged() {
    for json in [
        "",
        "{",
        "hush",
        "{}",
        "[]",
        r#"{"access_token": ""}"#,
        r#"{"access_token": 7}"#,
        r#"{"scope": "a"}"#,
    ] {
        let error = Token::from_json(json.as_bytes()).unwrap_err();
        assert!(error.to_string().starts_with("the token store failed: the stored token is damaged: it "));
        assert!(!format!("{error:?}").contains("hush"));
    }
    // What a token can do without is left out where it cannot be read.
    let odd = br#"{"access_token": "a", "expires_at": -1, "issued_at": "x", "scope": 7, "token_type": null}"#;
    assert_eq!(told(&Token::from_json(odd).unwrap()), told(&Token::new("a")));
}

#[test]
fn tokens_hide_their_secrets() {
    let shown = format!("{:?} {:?}", full(), full().to_json());
    assert!(!shown.contains("hush"), "{shown}");
    assert!(shown.contains(r#"scopes: ["a", "b"], has_refresh_token: true"#), "{shown}");
}

#[tokio::test]
async fn the_store_in_memory() {
    check_store(&MemoryStore::new()).await;
    check_store(&std::sync::Arc::new(Watched::default())).await;
}

/// What any store has to do.
pub(super) async fn check_store(store: &(impl TokenStore + Clone + 'static)) {
    assert!(store.load("a").await.unwrap().is_none());
    store.save("a", &full()).await.unwrap();
    assert_eq!(told(&store.load("a").await.unwrap().unwrap()), told(&full()));
    store.save("a", &Token::new("other")).await.unwrap();
    assert_eq!(store.load("a").await.unwrap().unwrap().access_token().expose(), "other");
    // Keys are kept apart, also those that a name of a file cannot hold.
    for key in ["b", "A", "a/../b", "ä:b"] {
        assert!(store.load(key).await.unwrap().is_none(), "{key}");
        store.save(key, &Token::new(key)).await.unwrap();
    }
    for key in ["b", "A", "a/../b", "ä:b"] {
        assert_eq!(store.load(key).await.unwrap().unwrap().access_token().expose(), key);
    }
    store.remove("a").await.unwrap();
    store.remove("a").await.unwrap();
    assert!(store.load("a").await.unwrap().is_none());
    check_lock(store).await;
}

async fn check_lock(store: &(impl TokenStore + Clone + 'static)) {
    let lease = store.lock("a").await.unwrap();
    // Another key has another lock.
    store.lock("b").await.unwrap().release().await;
    let (waiting, released) = (store.clone(), std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false)));
    let seen = std::sync::Arc::clone(&released);
    let other = tokio::spawn(async move {
        let lease = waiting.lock("a").await.unwrap();
        assert!(seen.load(std::sync::atomic::Ordering::SeqCst), "two have the lock");
        // A lease that is dropped is given back as well.
        drop(lease);
    });
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    released.store(true, std::sync::atomic::Ordering::SeqCst);
    lease.release().await;
    other.await.unwrap();
    store.lock("a").await.unwrap().release().await;
}

#[test]
fn failures_of_stores() {
    let cause = std::io::Error::other("the cause");
    let error = StoreError::transient("no connection").with_source(cause);
    assert!(error.is_transient() && !StoreError::new("x").is_transient());
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the cause");
    let error = crate::AuthError::from(error);
    assert!(error.is_transient() && !error.needs_user());
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the cause");
}

/// Keys tell accounts, apps and grants apart, and hold nothing secret.
#[test]
fn keys() {
    let server = Server::answering(ok(""));
    let (app, grant) = (app(&server), || app(&server).grant("g").parameter("account_id", "hush-1"));
    let keys: Vec<String> = vec![
        app.credential().key(),
        app.credential().account("hush@example.com").key(),
        app.credential().account("b").key(),
        app.clone().for_scheme("ö").credential().key(),
        grant().key(),
        grant().parameter("x", "y").key(),
        grant().account("b").key(),
    ];
    let unique: std::collections::BTreeSet<_> = keys.iter().collect();
    assert_eq!(unique.len(), keys.len());
    assert_eq!(keys[0], app.credential_from(living("t", "r")).key());
    for key in keys {
        assert!(
            key.len() <= 200 && key.is_ascii() && !key.contains("hush") && !key.contains("secret"),
            "{key}"
        );
    }
}
