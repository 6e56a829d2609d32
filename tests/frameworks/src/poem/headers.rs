// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{HeaderStyle, ResponseHeader};

/// Indicate if the content is expected to be displayed inline in the browser, that is, as a Web
/// page or as part of a Web page, or as an attachment, that is downloaded and saved locally.
pub const CONTENT_DISPOSITION: ResponseHeader<String> = ResponseHeader::new(
    "Content-Disposition",
    HeaderStyle::SIMPLE,
);

/// `ETAG`.
pub const ETAG: ResponseHeader<String> = ResponseHeader::new(
    "ETAG",
    HeaderStyle::SIMPLE,
);
