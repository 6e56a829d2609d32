// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{DateTime, HeaderStyle, ResponseHeader};

/// File size in bytes
pub const CONTENT_LENGTH: ResponseHeader<String> = ResponseHeader::new(
    "content-length",
    HeaderStyle::SIMPLE,
);

/// Entity tag
pub const ETAG: ResponseHeader<String> = ResponseHeader::new(
    "etag",
    HeaderStyle::SIMPLE,
);

/// Last modified data-time in RFC 2822 format
pub const LAST_MODIFIED: ResponseHeader<DateTime> = ResponseHeader::new(
    "last-modified",
    HeaderStyle::SIMPLE,
);

/// target path for the redirect
pub const LOCATION: ResponseHeader<String> = ResponseHeader::new(
    "location",
    HeaderStyle::SIMPLE,
);

/// How many shapes
pub const X_COUNT: ResponseHeader<String> = ResponseHeader::new(
    "X-Count",
    HeaderStyle::SIMPLE,
);
