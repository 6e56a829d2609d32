// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Names (version 1).
//!
//! Names that Rust cannot take as they are.

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
