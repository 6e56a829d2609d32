// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Bookings (version 1).
//!
//! Values whose types are the caller's own, or those of other crates.
//!
//! # Use
//!
//! [`Client::new`] takes the credentials that the service wants, or `Credentials::none()`. The
//! methods of the client lead to the operations:
//!
//! - [`bookings`](Client::bookings)
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
pub mod operations;
#[rustfmt::skip]
pub mod types;

pub use client::{Client, SERVERS};
pub use credentials::Credentials;

/// An answer of each operation, for `Fake::of` of the runtime's `test_util`.
#[cfg(feature = "test-util")]
pub const EXAMPLES: crate::runtime::test_util::Examples = crate::runtime::test_util::Examples::new(
    include_str!("examples.json"),
);
