// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `headers`.

use crate::runtime::{Json, model, union};

/// Response for status 200
#[derive(Default)]
pub struct GetHeadersResponse {
    /// Count.
    pub count: f64,
    /// Session.
    pub session: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GetHeadersResponse {
        count = "count" required,
        session = "session" required,
    }
}

/// Values of `x-count` of `GET /headers`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetHeadersXCount {
    /// One of the alternatives of `GetHeadersXCount`.
    String(String),
    /// One of the alternatives of `GetHeadersXCount`.
    Float(f64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    GetHeadersXCount, Unmatched {
        String(String),
        Float(f64),
        [Kind(kind::string)] => 0,
        [Kind(kind::number)] => 1,
    }
}

impl From<String> for GetHeadersXCount {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for GetHeadersXCount {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<f64> for GetHeadersXCount {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}
