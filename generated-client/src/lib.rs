// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! A client of the Zoom User API, versions 1 and 2.
//!
//! - [`v1`] for Zoom User API, version 1
//! - [`v2`] for Zoom User API
//!
//! Each tag of a document is a feature of the package, such as `v1`, and all of them are on by
//! default. Without default features, only what the chosen ones need is compiled.
//!
//! The features `chrono`, `time` and `jiff` convert dates to and from the types of those crates,
//! `uuid` and `rust_decimal` identifiers and decimals. The feature `blocking` is for programs that
//! are not asynchronous: every call can be waited for. The feature `pacing` has a limiter that
//! holds calls back so that a budget lasts; the feature `redis` has one, and a store of tokens,
//! that several machines share.
//!
//! The feature `streams` reads events, lines and records as they come, which nothing in the
//! documents needs, but calls of your own may.

#[cfg(feature = "v1")]
#[rustfmt::skip]
pub mod v1;
#[cfg(any(feature = "v2-contact-groups", feature = "v2-groups", feature = "v2-users"))]
#[rustfmt::skip]
pub mod v2;

#[doc(inline)]
pub use ::runtime;
