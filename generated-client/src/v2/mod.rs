// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Zoom User API (version 2).
//!
//! Users, groups and contact groups of a Zoom account.
//!
//! Every call goes to `https://api.zoom.us/v2` over HTTPS with an OAuth access token in the
//! `Authorization` header. Bodies are JSON, but for the uploads of pictures and virtual
//! backgrounds, which are `multipart/form-data`. Each operation belongs to a rate-limit label
//! (light, medium, heavy, resource-intensive) whose budget all apps of an account share.

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
