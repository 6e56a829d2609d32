// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! httpbin.org (version 0.10.4).
//!
//! A simple HTTP Request & Response Service.\
//! A [Kenneth Reitz](<http://kennethreitz.com/>) project.\
//! **Run locally:**\
//! `$ docker pull ghcr.io/psf/httpbin`\
//! `$ docker run -p 80:8080 ghcr.io/psf/httpbin`
//!
//! # Use
//!
//! [`Client::new`] takes the credentials that the service requires, or `Credentials::none()`. The
//! methods of the client lead to the operations:
//!
//! - [`redirects`](Client::redirects): Returns different redirect responses
//! - [`anything`](Client::anything): Returns anything that is passed to request
//! - [`dynamic_data`](Client::dynamic_data): Generates random and dynamic data
//! - [`auth`](Client::auth): Auth methods
//! - [`response_formats`](Client::response_formats): Returns responses in different data formats
//! - [`response_inspection`](Client::response_inspection): Inspect the response data like caching
//!   and headers
//! - [`cookies`](Client::cookies): Creates, reads and deletes Cookies
//! - [`http_methods`](Client::http_methods): Testing different HTTP verbs
//! - [`request_inspection`](Client::request_inspection): Inspect the request data
//! - [`images`](Client::images): Returns different image formats
//! - [`status_codes`](Client::status_codes): Generates responses with given status code
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
