//! Clients of the documents that frameworks emit, as modules, and what calls them against a running server.
//!
//! The document `NAME/openapi.json` becomes the module `NAME`; `cargo xtask regenerate` writes it, `cargo xtask frameworks` runs the server.

#[rustfmt::skip]
pub mod apiflask;
#[rustfmt::skip]
pub mod drf;
#[rustfmt::skip]
pub mod fastapi;
#[rustfmt::skip]
pub mod fastify;
#[rustfmt::skip]
pub mod flask_smorest;
#[rustfmt::skip]
pub mod hono;
#[rustfmt::skip]
pub mod litestar;
#[rustfmt::skip]
pub mod nestjs;
#[rustfmt::skip]
pub mod elysia;
#[rustfmt::skip]
pub mod axum_utoipa;
#[rustfmt::skip]
pub mod poem;
#[rustfmt::skip]
pub mod dropshot;
#[rustfmt::skip]
pub mod aide;
#[rustfmt::skip]
pub mod httpbin;
#[rustfmt::skip]
pub mod etcd;
#[rustfmt::skip]
pub mod alertmanager;

pub use ::runtime;

pub mod compare;
pub mod document;
pub mod run;
pub mod server;
