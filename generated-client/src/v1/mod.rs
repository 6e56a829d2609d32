// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Zoom User API, version 1 (version 1.0.0).
//!
//! The first version of Zoom's REST interface for users. Its support ended on 1 November 2018, and
//! it was switched off on 26 April 2020; version 2 takes its place. Every call is a `POST` of a
//! form.
//!
//! # Use
//!
//! [`Client::new`] takes the credential [`KeyPair`]. The methods of the client lead to the
//! operations:
//!
//! - [`user`](Client::user): Users of an account.
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
pub mod plans;
#[rustfmt::skip]
pub mod types;

pub use client::{Client, SERVERS};
pub use credentials::{Credentials, KeyPair};

/// Why a call failed.
#[cfg(feature = "v1")]
pub type Error = crate::runtime::Error<types::ErrorResponse>;

/// A response of each operation, for `Fake::of` of the runtime's `test_util`.
#[cfg(feature = "test-util")]
pub const EXAMPLES: crate::runtime::test_util::Examples = crate::runtime::test_util::Examples::new(
    include_str!("examples.json"),
);
