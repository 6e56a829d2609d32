// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Servers (version 1).
//!
//! Servers with variables, and an operation with a server of its own.

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
