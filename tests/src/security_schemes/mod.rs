// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Security schemes (version 1).
//!
//! Every kind of security scheme that the client knows, alone and combined.

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
