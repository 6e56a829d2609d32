//! Every operation of the servers in real frameworks, called by the clients of the documents that they emit.
//!
//! `cargo xtask frameworks` installs the frameworks; a server that is not installed is skipped, with the reason.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod aide;
mod alertmanager;
mod apiflask;
mod axum_utoipa;
mod drf;
mod dropshot;
mod elysia;
mod etcd;
mod fastapi;
mod fastify;
mod flask_smorest;
mod hono;
mod httpbin;
mod litestar;
mod nestjs;
mod poem;

use framework_tests::runtime::{Json, serde};

/// A value as the JSON that it is sent as.
fn json(value: &impl serde::Serialize) -> Json {
    serde_json::to_value(value).unwrap()
}

/// The value that a JSON text stands for.
fn value<T: serde::de::DeserializeOwned>(json: Json) -> T {
    serde_json::from_value(json).unwrap()
}
