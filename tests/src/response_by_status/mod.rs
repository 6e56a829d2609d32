// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Answers by status (version 1).
//!
//! Operations whose answers differ by the status.

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
