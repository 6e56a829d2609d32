// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Shapes (version 1.0.0).
//!
//! # Use
//!
//! [`Client::new`] takes a credential: [`Key`] or [`Bearer`]. The methods of the client lead to the
//! operations:
//!
//! - [`shapes`](Client::shapes)
//! - [`values`](Client::values)
//! - [`users`](Client::users)
//! - [`lists`](Client::lists)
//! - [`parameters`](Client::parameters)
//! - [`files`](Client::files)
//! - [`forms`](Client::forms)
//! - [`responses`](Client::responses)
//! - [`security`](Client::security)
//!
//! A call is sent by `.send().await`, or by `.await` alone, and gives the decoded body;
//! `.response().await` gives it with status, headers and bytes. A list gives its items over all
//! pages by `.items()`, and its pages by `.pages()`. `.options(…)` sets a timeout, headers and
//! query parameters for one call. Whatever goes wrong is an `Error` of the runtime, which keeps
//! what came. A call is retried where that cannot do harm; `Client::builder` has the settings for
//! this, for timeouts, for pacing, for middleware and for another transport.
//!
//! The headers of responses are constants of [`headers`], which `Response::header_value` reads.

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod credentials;
#[rustfmt::skip]
pub mod headers;
#[rustfmt::skip]
#[allow(clippy::type_complexity, reason = "lists and maps are as the document has them")]
pub mod operations;
#[rustfmt::skip]
#[allow(clippy::type_complexity, reason = "lists and maps are as the document has them")]
pub mod types;

pub use client::{Client, SERVERS};
pub use credentials::{Credentials, Key, Bearer};

/// An answer of each operation, for `Fake::of` of the runtime's `test_util`.
#[cfg(feature = "test-util")]
pub const EXAMPLES: crate::runtime::test_util::Examples = crate::runtime::test_util::Examples::new(
    include_str!("examples.json"),
);
