// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{HeaderStyle, ResponseHeader};

/// `Link`.
pub const LINK: ResponseHeader<String> = ResponseHeader::new(
    "Link",
    HeaderStyle::SIMPLE,
);
