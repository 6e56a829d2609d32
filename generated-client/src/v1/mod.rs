// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Zoom User API, version 1 (version 1.0.0).
//!
//! The first version of Zoom's REST interface for users. Its support ended on 1 November 2018, and
//! it was switched off on 26 April 2020; version 2 takes its place. Every call is a `POST` of a
//! form.

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod credentials;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod types;

pub use client::{Client, SERVERS};
pub use credentials::*;

/// Why a call failed.
pub type Error = crate::runtime::Error<types::ErrorResponse>;
