// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The types of the document.

#[cfg(feature = "v1")]
mod user;

#[cfg(feature = "v1")]
pub use user::*;
