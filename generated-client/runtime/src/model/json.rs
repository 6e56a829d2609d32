// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Json`]: any JSON value.

/// Any JSON value.
pub type Json = serde_json::Value;
