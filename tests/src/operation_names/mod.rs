// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations with odd names (version 1).
//!
//! Names that Rust, its prelude, the runtime or the client itself uses; symbols, letters of all
//! kinds, and names that are equal but for their case.
//!
//! # Use
//!
//! [`Client::new`] takes the credentials that the service requires, or `Credentials::none()`. The
//! methods of the client lead to the operations:
//!
//! - [`types_2`](Client::types_2)
//! - [`operations_2`](Client::operations_2)
//! - [`runtime`](Client::runtime)
//! - [`client_2`](Client::client_2)
//! - [`servers`](Client::servers)
//! - [`client`](Client::client)
//! - [`con_2`](Client::con_2)
//! - [`new_2`](Client::new_2)
//! - [`builder_2`](Client::builder_2)
//! - [`core_2`](Client::core_2)
//! - [`widgets_2`](Client::widgets_2)
//! - [`widgets`](Client::widgets)
//! - [`wid_gets`](Client::wid_gets)
//! - [`self_`](Client::self_)
//! - [`credentials`](Client::credentials)
//! - [`up`](Client::up)
//! - [`module_2`](Client::module_2)
//! - [`module`](Client::module)
//! - [`o18`](Client::o18)
//! - [`lib`](Client::lib)
//! - [`std`](Client::std)
//! - [`error`](Client::error)
//! - [`o40`](Client::o40)
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
