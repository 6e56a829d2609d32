// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{HeaderStyle, ResponseHeader};

/// the name
pub const CONTENT_DISPOSITION: ResponseHeader<String> = ResponseHeader::new(
    "content-disposition",
    HeaderStyle::SIMPLE,
);

/// `location`.
pub const LOCATION: ResponseHeader<String> = ResponseHeader::new(
    "location",
    HeaderStyle::SIMPLE,
);

/// what comes next
pub const X_NEXT: ResponseHeader<u64> = ResponseHeader::new(
    "x-next",
    HeaderStyle::SIMPLE,
);
