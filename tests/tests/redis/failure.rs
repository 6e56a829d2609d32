//! A server that is away, silent or unwilling: calls go on, stores say so soon, and nobody shows a secret.

use std::fmt::{Debug, Display};
use std::net::TcpListener;
use std::time::Duration;

use client_tests::runtime::oauth2::{Token, TokenStore};
use client_tests::runtime::pacing::{Limiter, Permit};
use client_tests::runtime::redis::{Redis, RedisLimiter, RedisStore};
use client_tests::runtime::{Client, Json, Operation};
use client_tests::server::{Answer, Server};
use serde_json::json;
use tokio::time::Instant;

use super::process::{PASSWORD, RedisServer};
use super::{BUDGETS, limiter, machine, store};

const HEAVY: Operation =
    Operation { id: "heavy", path: "/a", rate_limit: Some("heavy"), ..Operation::DEFAULT };

fn check_hides(secret: &str, value: impl Debug) {
    let text = format!("{value:?} {value:#?}");
    assert!(!text.contains(secret), "{text}");
}

fn check_error(secret: &str, expected: &str, error: &(impl Debug + Display)) {
    check_hides(secret, error);
    let text = error.to_string();
    assert!(text.contains(expected) && !text.contains(secret), "{text}");
}

#[tokio::test]
async fn a_server_that_is_away() {
    let Some(mut server) = RedisServer::start() else { return };
    let (store, limiter) = (store(&server), limiter(&server));
    let service = Server::answering([Answer::json(200, &json!(1))]);
    store.save("key", &Token::new("access-1")).await.unwrap();
    assert_eq!(limiter.acquire("light").await.unwrap(), Permit::Granted);
    server.stop();
    for error in [
        store.load("key").await.map(drop).unwrap_err(),
        store.save("key", &Token::new("access-2")).await.unwrap_err(),
        store.remove("key").await.unwrap_err(),
        store.lock("key").await.map(drop).unwrap_err(),
    ] {
        assert!(error.is_transient());
        check_error(PASSWORD, "Redis cannot be reached", &error);
    }
    check_error(PASSWORD, "Redis cannot be reached", &limiter.acquire("light").await.unwrap_err());
    check_error(PASSWORD, "is not tried again", &limiter.acquire("light").await.unwrap_err());
    limiter.exhausted("light", Duration::from_secs(60)).await;
    let client = Client::builder(service.url()).limiter(limiter).build().unwrap();
    client.call::<Json, ()>(&HEAVY).await.unwrap();
    assert_eq!(service.requests().len(), 1);
}

#[tokio::test]
async fn a_server_that_comes_back() {
    let Some(mut server) = RedisServer::start() else { return };
    let store = store(&server);
    // Once unnoticed, once after a failure.
    for notice in [false, true] {
        store.save("key", &Token::new("access-1")).await.unwrap();
        server.stop();
        if notice {
            store.load("key").await.unwrap_err();
        }
        server.start_again();
        assert!(store.load("key").await.unwrap().is_none(), "it kept nothing");
    }
}

/// A connection that is accepted, and then nothing: the clock of the test jumps to where patience ends.
#[tokio::test(start_paused = true)]
async fn a_server_that_is_silent() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let redis = Redis::open(format!("redis://{}", listener.local_addr().unwrap())).unwrap();
    let (store, begun) = (RedisStore::new(&redis, "app"), Instant::now());
    let error = store.load("key").await.unwrap_err();
    assert!(error.is_transient() && error.to_string().contains("did not respond in time"), "{error}");
    store.lock("key").await.unwrap_err();
    let limiter = RedisLimiter::new(&redis, "account", BUDGETS);
    limiter.acquire("light").await.unwrap_err();
    assert!(begun.elapsed() <= Duration::from_secs(7), "{:?}", begun.elapsed());
    // It is not asked again at once, but later.
    let begun = Instant::now();
    limiter.acquire("light").await.unwrap_err();
    assert_eq!(begun.elapsed(), Duration::ZERO);
    tokio::time::advance(Duration::from_secs(1)).await;
    limiter.acquire("light").await.unwrap_err();
    assert!(begun.elapsed() > Duration::from_secs(1));
}

#[tokio::test]
async fn a_server_that_wants_another_password() {
    let Some(server) = RedisServer::start() else { return };
    let url = server.url().replace(PASSWORD, "wrong-word");
    let redis = Redis::open(url).unwrap();
    let error = RedisStore::new(&redis, "app").load("key").await.unwrap_err();
    check_error("wrong-word", "the token store failed: Redis", &error);
    assert!(!error.is_transient());
    let limiter = RedisLimiter::new(&redis, "account", BUDGETS);
    check_error("wrong-word", "Redis", &limiter.acquire("light").await.unwrap_err());
    // The same connection is of use as soon as the server takes the password.
    server.ask("CONFIG SET requirepass wrong-word");
    assert!(RedisStore::new(&redis, "app").load("key").await.unwrap().is_none());
}

/// The server repeats the arguments of a command that it does not know.
#[tokio::test]
async fn errors_do_not_repeat_what_was_sent() {
    let Some(server) = RedisServer::start_with(&["--rename-command", "SET", ""]) else { return };
    let error = store(&server).save("key", &Token::new("access-1")).await.unwrap_err();
    check_error("access-1", "Redis returned the error ERR", &error);
}

#[tokio::test]
async fn nothing_shows_the_password() {
    let Some(server) = RedisServer::start() else { return };
    assert!(format!("{:?}", machine(&server)).contains("127.0.0.1"));
    check_hides(PASSWORD, machine(&server));
    check_hides(PASSWORD, store(&server));
    check_hides(PASSWORD, limiter(&server));
}

#[test]
fn urls() {
    for url in ["redis://127.0.0.1", "redis://a:b@localhost:1/2", "rediss://example.org", "unix:///run/redis"]
    {
        Redis::open(url).unwrap();
    }
    for url in [
        "",
        "secret-word",
        "http://:secret-word@localhost",
        "redis://:secret-word@",
        "redis://secret-word:x:y/",
    ] {
        check_error("secret-word", "the URL of Redis cannot be used", &Redis::open(url).unwrap_err());
    }
}
