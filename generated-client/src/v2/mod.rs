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
pub mod plans;
#[rustfmt::skip]
pub mod types;

pub use client::{Client, SERVERS};
pub use credentials::{Credentials, AccessToken, UserApp, ServerToServer};

/// Why a call failed.
pub type Error = crate::runtime::Error<types::ErrorResponse>;

/// An answer of each operation, for `Fake::of` of the runtime's `test_util`.
#[cfg(feature = "test-util")]
pub const EXAMPLES: crate::runtime::test_util::Examples = crate::runtime::test_util::Examples::new(
    include_str!("examples.json"),
);
