// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Events (version 1).
//!
//! Types without a client.
//!
//! [`types`] has the types of the document; nothing here sends calls.
//!
//! The calls that the service makes are constants of [`webhooks`], which read their bodies.

#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod webhooks;
