// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Zoom User API (version 2).
//!
//! Users, groups and contact groups of a Zoom account.
//!
//! Every call goes to `https://api.zoom.us/v2` over HTTPS with an OAuth access token in the
//! `Authorization` header. Bodies are JSON, but for the uploads of pictures and virtual
//! backgrounds, which are `multipart/form-data`. Each operation belongs to a rate-limit label
//! (light, medium, heavy, resource-intensive) whose budget all apps of an account share.
//!
//! # Use
//!
//! [`Client::new`] takes a credential: [`AccessToken`] or [`ServerToServer`]. [`UserApp`] leads to
//! the credential of a user who authorises it. The methods of the client lead to the operations:
//!
//! - [`contact_groups`](Client::contact_groups): Lists of contacts that an account's admins
//!   maintain for the Zoom client.
//! - [`groups`](Client::groups): Groups of users, their members and admins, and the settings that
//!   apply to a group.
//! - [`users`](Client::users): The users of an account, their profile, settings, assistants,
//!   presence and tokens.
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
pub use credentials::{Credentials, AccessToken, UserApp, ServerToServer};

/// Why a call failed.
pub type Error = crate::runtime::Error<types::ErrorResponse>;

/// A response of each operation, for `Fake::of` of the runtime's `test_util`.
#[cfg(feature = "test-util")]
pub const EXAMPLES: crate::runtime::test_util::Examples = crate::runtime::test_util::Examples::new(
    include_str!("examples.json"),
);
