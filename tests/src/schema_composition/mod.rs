// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Composition (version 1).
//!
//! Schemas that are made of others.

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
