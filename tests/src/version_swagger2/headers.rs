// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{HeaderStyle, ResponseHeader};

/// How many there are.
pub const X_COUNT: ResponseHeader<i64> = ResponseHeader::new(
    "X-Count",
    HeaderStyle::SIMPLE,
);
