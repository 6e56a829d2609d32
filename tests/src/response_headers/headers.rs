// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{DateTime, HeaderStyle, ResponseHeader};
use crate::response_headers::types;

/// The kind.
pub const X_KIND: ResponseHeader<types::ListThingsXKind> = ResponseHeader::new(
    "X-Kind",
    HeaderStyle::SIMPLE,
);

/// `X-Meta`.
pub const X_META: ResponseHeader<types::Size> = ResponseHeader::new(
    "X-Meta",
    HeaderStyle::JSON,
);

/// `X-Next`.
pub const CHECK_THINGS_X_NEXT: ResponseHeader<DateTime> = ResponseHeader::new(
    "X-Next",
    HeaderStyle::SIMPLE,
);

/// `X-Next`.
pub const LIST_THINGS_X_NEXT: ResponseHeader<i64> = ResponseHeader::new(
    "X-Next",
    HeaderStyle::SIMPLE,
);

/// How many calls are left.
pub const X_RATE_LIMIT: ResponseHeader<i64> = ResponseHeader::new(
    "x-rate-limit",
    HeaderStyle::SIMPLE,
);

/// `X-Size`.
pub const X_SIZE: ResponseHeader<types::Size> = ResponseHeader::new(
    "X-Size",
    HeaderStyle::SIMPLE_EXPLODE,
);

/// `X-Tags`.
pub const X_TAGS: ResponseHeader<Vec<String>> = ResponseHeader::new(
    "X-Tags",
    HeaderStyle::SIMPLE,
);

/// `X-Untyped`.
pub const X_UNTYPED: ResponseHeader<String> = ResponseHeader::new(
    "X-Untyped",
    HeaderStyle::SIMPLE,
);
