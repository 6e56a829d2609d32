// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Pets (version 1.0.0).
//!
//! # Use
//!
//! [`Client::new`] takes a credential: [`BearerAuth`], [`Session`], [`BasicAuth`] or [`Key`]. The
//! methods of the client lead to the operations:
//!
//! - [`pets`](Client::pets)
//! - [`rest`](Client::rest)
//!
//! A call is sent by `.send().await`, or by `.await` alone, and gives the decoded body;
//! `.response().await` gives it with status, headers and bytes. `.options(…)` sets a timeout,
//! headers and query parameters for one call. Whatever goes wrong is an `Error` of the runtime,
//! which keeps what came. A call is retried where that cannot do harm; `Client::builder` has the
//! settings for this, for timeouts, for pacing, for middleware and for another transport.

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
pub use credentials::{Credentials, BearerAuth, Session, BasicAuth, Key};

/// An answer of each operation, for `Fake::of` of the runtime's `test_util`.
#[cfg(feature = "test-util")]
pub const EXAMPLES: crate::runtime::test_util::Examples = crate::runtime::test_util::Examples::new(
    include_str!("examples.json"),
);
