// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Enumerations (version 1).
//!
//! Enumerations whose values are hard to name.

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
