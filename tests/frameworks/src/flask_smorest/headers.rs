// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{HeaderStyle, ResponseHeader};
use crate::flask_smorest::types;

/// Tag for the returned entry
pub const E_TAG: ResponseHeader<String> = ResponseHeader::new(
    "ETag",
    HeaderStyle::SIMPLE,
);

/// Where it is
pub const LOCATION: ResponseHeader<String> = ResponseHeader::new(
    "Location",
    HeaderStyle::SIMPLE,
);

/// Pagination metadata
pub const X_PAGINATION: ResponseHeader<types::PaginationMetadata> = ResponseHeader::new(
    "X-Pagination",
    HeaderStyle::SIMPLE,
);
