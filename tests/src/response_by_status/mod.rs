// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Answers by status (version 1).
//!
//! Operations whose answers differ by the status.
//!
//! # Use
//!
//! [`Client::new`] takes the credentials that the service requires, or `Credentials::none()`. The
//! methods of the client lead to the operations:
//!
//! - [`jobs`](Client::jobs)
//! - [`queues`](Client::queues)
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
pub mod operations;
#[rustfmt::skip]
pub mod types;

pub use client::{Client, SERVERS};
pub use credentials::Credentials;

/// A response of each operation, for `Fake::of` of the runtime's `test_util`.
#[cfg(feature = "test-util")]
pub const EXAMPLES: crate::runtime::test_util::Examples = crate::runtime::test_util::Examples::new(
    include_str!("examples.json"),
);
