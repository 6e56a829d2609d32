//! The client of the Zoom User API against a server in process: what it sends, and what becomes of the responses.

#![allow(clippy::duplicate_mod, reason = "each example loads the module that all of them use")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod administrators;
mod dates_and_numbers;
mod errors;
mod events;
mod examples;
mod hostile;
mod pages;
mod quirks;
mod requests;
mod responses;
mod samples;
mod secrets;
mod settings;
mod token;

use std::fmt::Debug;

use client_tests::server::{Answer, Request, Server};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use zoom_client::runtime::{Error, RetryPolicy};
use zoom_client::{v1, v2};

/// A client of version 2 with a token that it has already. It makes no call again, so that each failure shows at once.
fn version_2(server: &Server) -> v2::Client {
    version_2_with(server, v2::AccessToken::new("token-1"))
}

fn version_2_with(server: &Server, credentials: impl Into<v2::Credentials>) -> v2::Client {
    let base_url = format!("{}/v2", server.url());
    let builder = v2::Client::builder().base_url(base_url).credentials(credentials);
    builder.retry(RetryPolicy::none()).build().unwrap()
}

/// A client of version 1, whose key pair is two fields of every form.
fn version_1(server: &Server) -> v1::Client {
    let base_url = format!("{}/v1", server.url());
    let credentials = v1::KeyPair::new("key-1", "secret-1");
    let builder = v1::Client::builder().base_url(base_url).credentials(credentials);
    builder.retry(RetryPolicy::none()).build().unwrap()
}

/// Sends one call of version 2 and gives the request on the wire with the outcome.
async fn exchange<C, T, E>(
    answer: Answer,
    call: impl FnOnce(v2::Client) -> C,
) -> (Request, Result<T, Error<E>>)
where
    C: IntoFuture<Output = Result<T, Error<E>>>,
{
    let server = Server::answering([answer]);
    let outcome = call(version_2(&server)).await;
    (server.request(), outcome)
}

/// The same of version 1.
async fn exchange_1<C, T, E>(
    answer: Answer,
    call: impl FnOnce(v1::Client) -> C,
) -> (Request, Result<T, Error<E>>)
where
    C: IntoFuture<Output = Result<T, Error<E>>>,
{
    let server = Server::answering([answer]);
    let outcome = call(version_1(&server)).await;
    (server.request(), outcome)
}

/// Decodes a value of a type.
#[track_caller]
fn decoded<T: DeserializeOwned>(json: &Value) -> T {
    match serde_json::from_value(json.clone()) {
        Ok(value) => value,
        Err(error) => panic!("{error}: {json:#}"),
    }
}

/// Encodes what was decoded from a JSON value.
#[track_caller]
fn round_trip<T: Serialize + DeserializeOwned>(json: &Value) -> Value {
    serde_json::to_value(decoded::<T>(json)).unwrap()
}

/// The value of a call that must succeed.
#[track_caller]
fn succeeded<T, E: Debug>(outcome: Result<T, Error<E>>) -> T {
    match outcome {
        Ok(value) => value,
        Err(error) => panic!("{error}"),
    }
}
