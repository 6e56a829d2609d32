// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Zoom User API, version 1 (version 1.0.0).
//!
//! The first version of Zoom's REST interface for users, kept for the record and for stand-ins that
//! still speak it: Zoom ended its support on 1 November 2018 and switched it off on 26 April 2020.
//! Every call is a `POST` of a form.

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

/// Why a call failed.
pub type Error = crate::runtime::Error<types::ErrorResponse>;
