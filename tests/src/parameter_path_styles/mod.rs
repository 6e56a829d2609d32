// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Path styles (version 1).
//!
//! The rows of the specification's table of style examples that stand in a path.

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
