// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{HeaderStyle, ResponseHeader};

/// `etag`.
pub const ETAG: ResponseHeader<String> = ResponseHeader::new(
    "etag",
    HeaderStyle::SIMPLE,
);

/// HTTP "Location" header
pub const LOCATION: ResponseHeader<String> = ResponseHeader::new(
    "location",
    HeaderStyle::SIMPLE,
);

/// What comes next.
pub const X_NEXT: ResponseHeader<String> = ResponseHeader::new(
    "x-next",
    HeaderStyle::SIMPLE,
);
