// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Answers by example (version 1).
//!
//! Answers that have an example in place of a schema, as old documents do.

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
