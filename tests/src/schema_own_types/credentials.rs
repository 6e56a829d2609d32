// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What a caller identifies itself with.

pub use crate::runtime::Credentials;
