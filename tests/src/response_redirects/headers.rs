// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{HeaderStyle, ResponseHeader};
use crate::response_redirects::types;

/// `Location`.
pub const LOCATION: ResponseHeader<String> = ResponseHeader::new(
    "Location",
    HeaderStyle::SIMPLE,
);

/// Where the page stands.
pub const X_PAGINATION: ResponseHeader<types::Page> = ResponseHeader::new(
    "X-Pagination",
    HeaderStyle::SIMPLE,
);
