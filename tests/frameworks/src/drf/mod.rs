// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Library (version 1.0.0).
//!
//! # Use
//!
//! [`Client::new`] takes a credential: [`BasicAuth`] or [`TokenAuth`]. The methods of the client
//! lead to the operations:
//!
//! - [`books`](Client::books)
//! - [`download`](Client::download)
//! - [`form`](Client::form)
//! - [`login`](Client::login)
//! - [`me`](Client::me)
//! - [`moved`](Client::moved)
//! - [`offset`](Client::offset)
//! - [`pets`](Client::pets)
//! - [`query`](Client::query)
//! - [`several`](Client::several)
//! - [`tree`](Client::tree)
//! - [`untyped`](Client::untyped)
//! - [`upload`](Client::upload)
//! - [`upload_parts`](Client::upload_parts)
//! - [`upload_plain`](Client::upload_plain)
//!
//! `.send().await`, or only `.await`, sends a call and returns the decoded body;
//! `.response().await` returns it with status, headers and bytes. `.items()` of a list returns the
//! items of all pages, and `.pages()` the pages. `.options(…)` sets a timeout, headers and query
//! parameters for one call. Every failure is an `Error` of the runtime, with all that the service
//! sent. A call is retried if that is safe; `Client::builder` has settings for this, and for
//! timeouts, pacing, middleware and another transport.

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod credentials;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod types;

pub use client::{Client, SERVERS};
pub use credentials::{Credentials, BasicAuth, TokenAuth};

/// A response of each operation, for `Fake::of` of the runtime's `test_util`.
#[cfg(feature = "test-util")]
pub const EXAMPLES: crate::runtime::test_util::Examples = crate::runtime::test_util::Examples::new(
    include_str!("examples.json"),
);
