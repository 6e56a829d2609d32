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
//! A call is sent by `.send().await`, or by `.await` alone, and gives the decoded body;
//! `.response().await` gives it with status, headers and bytes. A list gives its items over all
//! pages by `.items()`, and its pages by `.pages()`. `.options(…)` sets a timeout, headers and
//! query parameters for one call. Whatever goes wrong is an `Error` of the runtime, which keeps
//! what came. A call is retried where that cannot do harm; `Client::builder` has the settings for
//! this, for timeouts, for pacing, for middleware and for another transport.

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

/// An answer of each operation, for `Fake::of` of the runtime's `test_util`.
#[cfg(feature = "test-util")]
pub const EXAMPLES: crate::runtime::test_util::Examples = crate::runtime::test_util::Examples::new(
    include_str!("examples.json"),
);
