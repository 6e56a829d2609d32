// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Media types (version 1).
//!
//! A request body of each media type that the client can write.

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
