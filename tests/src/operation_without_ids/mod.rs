// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations without ids (version 1).
//!
//! Operation ids that are missing or used twice, and path parameters that nobody declares.

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
