//! The golden clients against a server in process: what each call puts on the wire, and what it makes of the response.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod body;
mod body_choices;
mod body_parts;
mod deep;
mod doubles;
mod frameworks;
mod guessed;
mod newest;
mod operation;
mod own_type_places;
mod own_types;
mod pagination;
mod parameter;
mod response;
mod schema;
mod security;
mod server;
mod stream;
mod tags;
mod unions;
mod variants;
mod version;
mod webhook;

use std::fmt::Debug;

use client_tests::runtime::{Client, Credentials, Error};
use client_tests::server::{Answer, Request, Server};

/// The core of a golden client, which is a client of that fixture by `Client::from`.
fn core(server: &Server, credentials: impl Into<Credentials>) -> Client {
    Client::builder(format!("{}/api", server.url())).credentials(credentials).build().unwrap()
}

/// Sends one call and gives the request on the wire with the outcome.
async fn exchange<C, T, E>(answer: Answer, call: impl FnOnce(Client) -> C) -> (Request, Result<T, Error<E>>)
where
    C: IntoFuture<Output = Result<T, Error<E>>>,
{
    let server = Server::answering([answer]);
    let outcome = call(core(&server, Credentials::none())).await;
    (server.request(), outcome)
}

/// Sends one call that answers nothing, and gives its request.
async fn sent<C, T, E: Debug>(call: impl FnOnce(Client) -> C) -> Request
where
    C: IntoFuture<Output = Result<T, Error<E>>>,
{
    let (request, outcome) = exchange(Answer::empty(204), call).await;
    if let Err(error) = outcome {
        panic!("{error}");
    }
    request
}

/// A call goes to this target.
async fn check_target<C, T, E: Debug>(expected: &str, call: impl FnOnce(Client) -> C)
where
    C: IntoFuture<Output = Result<T, Error<E>>>,
{
    assert_eq!(sent(call).await.line(), format!("GET /api{expected}"));
}

/// A call is refused with these words before anything is sent.
async fn check_not_sent<C, T, E: Debug>(words: &[&str], call: impl FnOnce(Client) -> C)
where
    C: IntoFuture<Output = Result<T, Error<E>>>,
{
    let server = Server::answering([]);
    let error = call(core(&server, Credentials::none())).await.err().unwrap();
    for word in words {
        assert!(error.to_string().contains(word), "`{word}` is not in: {error}");
    }
    assert!(server.requests().is_empty());
}
