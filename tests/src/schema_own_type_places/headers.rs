// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Headers of responses.
//!
//! `Response::header_value` reads one of them from a response, `ApiError::header_value` from an
//! error.

use crate::runtime::{HeaderStyle, ResponseHeader, TextValue, chrono, jiff};

/// `X-At`.
pub const X_AT: ResponseHeader<chrono::DateTime<chrono::FixedOffset>> = ResponseHeader::new(
    "X-At",
    HeaderStyle::SIMPLE,
);

/// `X-Color`.
pub const X_COLOR: ResponseHeader<TextValue<crate::own::Color>> = ResponseHeader::new(
    "X-Color",
    HeaderStyle::SIMPLE,
);

/// `X-Days`.
pub const X_DAYS: ResponseHeader<Vec<jiff::civil::Date>> = ResponseHeader::new(
    "X-Days",
    HeaderStyle::SIMPLE,
);

/// A place and the minutes of the stay.
pub const X_STOP: ResponseHeader<crate::own::Stop> = ResponseHeader::new(
    "X-Stop",
    HeaderStyle::SIMPLE,
);
