//! One renewal of a token for all machines.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use client_tests::runtime::oauth2::{App, Credential, Token, TokenStore};
use client_tests::server::{Answer, Server};
use serde_json::json;
use tokio::task::JoinSet;

use super::process::RedisServer;
use super::store;

const TASKS: usize = 50;

/// A token endpoint that gives `access-1` with `refresh-1`, `access-2` with `refresh-2` …
fn token_endpoint() -> (Server, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let asked = Arc::clone(&count);
    let server = Server::start(move |_| {
        let number = asked.fetch_add(1, Ordering::SeqCst) + 1;
        let (access, refresh) = (format!("access-{number}"), format!("refresh-{number}"));
        let token = json!({ "access_token": access, "refresh_token": refresh, "expires_in": 3600 });
        Some(Answer::json(200, &token))
    });
    (server, count)
}

fn app(endpoint: &Server) -> App {
    App::confidential(format!("{}/token", endpoint.url()), "client-1", "secret-1")
}

/// Two machines with many tasks each ask the endpoint once, and all have the same token.
async fn check_one_renewal(endpoint: &Server, count: &AtomicUsize, machines: [Credential; 2]) {
    let mut tasks = JoinSet::new();
    for credential in machines.into_iter().cycle().take(2 * TASKS) {
        tasks.spawn(async move { credential.token().await.unwrap().access_token().expose().to_owned() });
    }
    let tokens = tasks.join_all().await;
    assert_eq!(tokens.len(), 2 * TASKS);
    assert!(tokens.iter().all(|token| token == "access-1"), "{tokens:?}");
    assert_eq!((count.load(Ordering::SeqCst), endpoint.requests().len()), (1, 1));
}

#[tokio::test]
async fn a_token_that_ended_is_renewed_once() {
    let Some(server) = RedisServer::start() else { return };
    let (endpoint, count) = token_endpoint();
    let ended = Token::new("access-0")
        .with_expires_at(SystemTime::now() - Duration::from_secs(1))
        .with_refresh_token("refresh-0");
    let machine = || app(&endpoint).credential_from(ended.clone()).store(store(&server));
    let machines = [machine(), machine()];
    let key = machines[0].key();
    check_one_renewal(&endpoint, &count, machines).await;
    let kept = store(&server).load(&key).await.unwrap().unwrap();
    assert_eq!(kept.refresh_token().unwrap().expose(), "refresh-1");
    assert_eq!(server.ask(&format!("GET app:lock:{key}")), None);
}

#[tokio::test]
async fn an_app_gets_its_own_token_once() {
    let Some(server) = RedisServer::start() else { return };
    let (endpoint, count) = token_endpoint();
    let machine = || app(&endpoint).grant("client_credentials").store(store(&server));
    check_one_renewal(&endpoint, &count, [machine(), machine()]).await;
}
