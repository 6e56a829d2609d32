// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! axum with aide (version 1.0.0).
//!
//! # Use
//!
//! [`Client::new`] takes a credential: [`Key`] or [`Token`]. The methods of the client lead to the
//! operations:
//!
//! - [`shapes`](Client::shapes)
//! - [`changes`](Client::changes)
//! - [`commands`](Client::commands)
//! - [`scalars`](Client::scalars)
//! - [`values`](Client::values)
//! - [`lists`](Client::lists)
//! - [`labels`](Client::labels)
//! - [`login`](Client::login)
//! - [`upload`](Client::upload)
//! - [`raw`](Client::raw)
//! - [`download`](Client::download)
//! - [`text`](Client::text)
//! - [`page`](Client::page)
//! - [`moved`](Client::moved)
//! - [`nothing`](Client::nothing)
//! - [`cookies`](Client::cookies)
//! - [`events`](Client::events)
//! - [`with_key`](Client::with_key)
//! - [`with_token`](Client::with_token)
//!
//! `.send().await`, or only `.await`, sends a call and returns the decoded body;
//! `.response().await` returns it with status, headers and bytes. `.options(…)` sets a timeout,
//! headers and query parameters for one call. Every failure is an `Error` of the runtime, with all
//! that the service sent. A call is retried if that is safe; `Client::builder` has settings for
//! this, and for timeouts, pacing, middleware and another transport.

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod credentials;
#[rustfmt::skip]
#[allow(clippy::type_complexity, reason = "lists and maps are as the document has them")]
pub mod operations;
#[rustfmt::skip]
#[allow(clippy::type_complexity, reason = "lists and maps are as the document has them")]
pub mod types;

pub use client::{Client, SERVERS};
pub use credentials::{Credentials, Key, Token};

/// A response of each operation, for `Fake::of` of the runtime's `test_util`.
#[cfg(feature = "test-util")]
pub const EXAMPLES: crate::runtime::test_util::Examples = crate::runtime::test_util::Examples::new(
    include_str!("examples.json"),
);
