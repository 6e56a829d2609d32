// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{HeaderStyle, ResponseHeader};

/// How many
pub const X_COUNT: ResponseHeader<i64> = ResponseHeader::new(
    "x-count",
    HeaderStyle::SIMPLE,
);

/// `x-names`.
pub const X_NAMES: ResponseHeader<Vec<String>> = ResponseHeader::new(
    "x-names",
    HeaderStyle::SIMPLE,
);
