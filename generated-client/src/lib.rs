// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! A client of the Zoom User API, versions 1 and 2.
//!
//! - [`v1`]: Zoom User API, version 1
//! - [`v2`]: Zoom User API
//!
//! The features `chrono`, `time` and `jiff` convert dates to and from the types of those crates.

#[rustfmt::skip]
pub mod v1;
#[rustfmt::skip]
pub mod v2;

#[doc(inline)]
pub use ::runtime;
