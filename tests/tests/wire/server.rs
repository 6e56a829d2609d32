//! Servers: variables with their defaults, servers of an operation, and base URLs of the caller's own.

use client_tests::runtime::{Credentials, Error, Options};
use client_tests::server::{Answer, Server};
use client_tests::server_variables::servers::RegionsServer;
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
        builder.build().unwrap().calls().ping().await.unwrap();
        assert_eq!(server.request().target, target);
    }
}

/// The document gives this operation a port of its own, at which nobody listens.
#[tokio::test]
async fn server_of_an_operation() {
    let server = Server::answering([Answer::empty(204)]);
    let builder = Client::builder().base_url(server.url());
    let client = builder.build().unwrap();
    let outcome = client.calls().upload().await;
    assert!(matches!(outcome, Err(Error::Transport(_))), "{outcome:?}");
    assert!(server.requests().is_empty());
    client.calls().ping().await.unwrap();
    assert_eq!(server.request().target, "/ping");
}

/// One variable is given, the others keep their defaults.
#[test]
fn variables_of_the_caller() {
    let server = RegionsServer { region: "us".to_owned(), ..Default::default() };
    let built = Client::builder().base_url(server).build().unwrap();
    assert_eq!(built.base_url(), "https://us.example.org:8443/api/v1");
    let built = Client::builder().base_url(RegionsServer::default()).build().unwrap();
    assert_eq!(Some(&built.base_url()), SERVERS.first());
}

/// A server without a host is beside the client's, whatever path that has.
#[tokio::test]
async fn server_that_is_a_path() {
    let server = Server::answering([Answer::empty(204)]);
    let builder = Client::builder().base_url(format!("{}/api", server.url()));
    builder.build().unwrap().calls().beside().await.unwrap();
    assert_eq!(server.request().target, "/v2/beside");
}

/// What a call is reported counts more than what the document and the client say.
#[tokio::test]
async fn server_of_a_call() {
    let server = Server::answering([Answer::empty(204), Answer::empty(204)]);
    let client = Client::new(Credentials::none());
    let options = || Options::new().base_url(format!("{}/other/", server.url()));
    client.calls().upload().options(options()).await.unwrap();
    client.calls().ping().options(options()).await.unwrap();
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/other/upload", "/other/ping"]);
    let outcome = client.calls().ping().options(Options::new().base_url("ftp://x")).await;
    assert!(matches!(outcome, Err(Error::Build(_))), "{outcome:?}");
}
