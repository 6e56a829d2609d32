//! Servers: variables with their defaults, servers of an operation, and base URLs of the caller's own.

use client_tests::runtime::{Credentials, Error};
use client_tests::server::{Answer, Server};
use client_tests::server_variables::{Client, SERVERS};

#[test]
fn variables_have_their_defaults() {
    assert_eq!(SERVERS.first(), Some(&"https://eu.example.org:8443/api/v1"));
    assert_eq!(SERVERS.get(1).map(|url| url.trim_end_matches('/')), Some("https://test.example.org"));
    let debug = format!("{:?}", Client::new(Credentials::none()));
    assert!(debug.contains("https://eu.example.org:8443/api/v1"), "{debug}");
}

/// A path, and slashes at the end or not.
#[tokio::test]
async fn base_urls_of_the_caller() {
    for (base, target) in [("", "/ping"), ("/", "/ping"), ("/a/b", "/a/b/ping"), ("/a%20b//", "/a%20b/ping")]
    {
        let server = Server::answering([Answer::empty(204)]);
        let builder = Client::builder().base_url(format!("{}{base}", server.url()));
        Client::from(builder.build().unwrap()).calls().ping().await.unwrap();
        assert_eq!(server.request().target, target);
    }
}

/// The document gives this operation a port of its own, at which nobody listens.
#[tokio::test]
async fn server_of_an_operation() {
    let server = Server::answering([Answer::empty(204)]);
    let builder = Client::builder().base_url(server.url());
    let client = Client::from(builder.build().unwrap());
    let outcome = client.calls().upload().await;
    assert!(matches!(outcome, Err(Error::Transport(_))), "{outcome:?}");
    assert!(server.requests().is_empty());
    client.calls().ping().await.unwrap();
    assert_eq!(server.request().target, "/ping");
}
