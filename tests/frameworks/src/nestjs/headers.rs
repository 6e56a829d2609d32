// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{HeaderStyle, ResponseHeader};

/// The new one
pub const X_ID: ResponseHeader<i64> = ResponseHeader::new("X-Id", HeaderStyle::SIMPLE);
