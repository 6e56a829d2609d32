//! [`Json`]: any JSON value.

/// Any JSON value.
pub type Json = serde_json::Value;
