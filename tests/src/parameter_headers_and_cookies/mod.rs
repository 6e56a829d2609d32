// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers and cookies (version 1).
//!
//! Parameters that stand in headers and in cookies.

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
